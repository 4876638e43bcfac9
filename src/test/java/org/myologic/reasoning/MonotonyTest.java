package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.myologic.model.Assessment;
import org.myologic.model.Depth;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.ReportedCondition;
import org.myologic.model.TestResult;

/**
 * Knowing more never takes an entailment away. If it makes the case contradictory, everything that
 * a consistent part entails is still in the answer.
 */
class MonotonyTest {
  @Test
  void anAddedFactRemovesNothing() {
    Generated.check(
        35,
        g -> {
          Items items = g.near();
          CaseTypes before = items.types();
          Items more = items.plus(another(g, items));
          assertTrue(more.facts().containsAll(items.facts()), "a fact is read otherwise " + more);
          requireKept(before, more);
        });
  }

  /** Anything, but no second result of one investigation, which may withdraw a normal one. */
  private static Record another(Generated g, Items items) {
    Record more = g.chance(50) ? g.noise() : g.denial();
    boolean second =
        more instanceof TestResult result
            && items.all().stream()
                .anyMatch(i -> i instanceof TestResult r && r.term().equals(result.term()));
    return second ? g.denial() : more;
  }

  private static void requireKept(CaseTypes before, Items more) {
    if (!before.consistent()) {
      return;
    }
    CaseTypes after = more.types();
    if (after.consistent()) {
      assertEquals(Set.of(), gone(before, after), more.toString());
    } else {
      Assessment answer = more.answer(Depth.PLAIN).assessment();
      assertEquals(Assessment.Status.CONTRADICTORY, answer.status(), more.toString());
      assertEquals(List.of(), Answers.lost(before, answer), more.toString());
    }
  }

  private static Set<String> gone(CaseTypes before, CaseTypes after) {
    Set<String> gone = new TreeSet<>(before.types());
    gone.removeAll(after.types());
    for (Map.Entry<Fact, Set<String>> thing : before.factTypes().entrySet()) {
      Set<String> types = new TreeSet<>(thing.getValue());
      types.removeAll(after.factTypes().get(thing.getKey()));
      types.forEach(t -> gone.add(thing.getKey().path() + " " + t));
    }
    return gone;
  }

  @Test
  void aMoreSpecificTermEntailsAtLeastAsMuch() {
    Generated.check(
        25,
        g -> {
          Items items = g.near();
          List<Items> narrower = narrower(g, items);
          CaseTypes before = items.types();
          if (before.consistent() && !narrower.isEmpty()) {
            Items other = g.oneOf(narrower);
            CaseTypes after = other.types();
            Set<String> gone = new TreeSet<>(before.types());
            gone.removeAll(after.types());
            assertTrue(!after.consistent() || gone.isEmpty(), () -> items + " " + other + gone);
          }
        });
  }

  /** The same items with one present term narrowed, or one denied term widened. */
  private static List<Items> narrower(Generated g, Items items) {
    List<Items> narrower = new ArrayList<>();
    for (int i = 0; i < items.all().size(); i++) {
      Record item = items.all().get(i);
      if (item instanceof Finding f) {
        narrower.add(
            items.with(
                i, new Finding(other(g, f.term(), f.present()), f.present(), f.attributes())));
      } else if (item instanceof Exposure e) {
        String term = other(g, e.term(), e.status() != Exposure.Status.NEVER);
        narrower.add(
            items.with(
                i, new Exposure(term, e.status(), e.dose(), e.route(), e.started(), e.ended())));
      } else if (item instanceof ReportedCondition c) {
        narrower.add(items.with(i, Items.condition(other(g, c.term(), c.present()), c.present())));
      }
    }
    return narrower;
  }

  private static String other(Generated g, String term, boolean present) {
    return present ? g.oneOf(Drawable.below(term)) : wider(g, term);
  }

  private static String wider(Generated g, String term) {
    List<String> above =
        ShippedOntology.VOCABULARY.above(term).stream()
            .filter(a -> ShippedOntology.VOCABULARY.above(a).size() > 1)
            .sorted()
            .toList();
    return above.isEmpty() ? term : g.oneOf(above);
  }
}
