package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.Depth;
import org.myologic.model.Evidence;
import org.myologic.model.Refutation;
import org.myologic.ontology.Vocabulary;

/**
 * A life-threatening cause that is not refuted never stands below a benign one of the same tier and
 * never gives way to one; where it is refuted, the refuting denial is shown.
 */
class LifeThreateningTest {
  private static final Vocabulary VOCABULARY = ShippedOntology.VOCABULARY;
  private static final List<String> GRAVE =
      Drawable.CRITERIA.stream()
          .filter(c -> VOCABULARY.flag(cause(c), "myo:lifeThreatening"))
          .filter(c -> !"unlikely".equals(VOCABULARY.first(c, "myo:tier").orElseThrow()))
          .toList();

  private static String cause(String criterion) {
    return VOCABULARY.first(criterion, "myo:ofCause").orElseThrow();
  }

  @Test
  void graveComesFirst() {
    Set<String> listed = new TreeSet<>();
    Generated.check(
        25,
        g -> {
          Items items =
              g.meeting(g.oneOf(GRAVE)).plus(g.meeting(g.oneOf(Drawable.CRITERIA))).plus(g.near());
          items = g.chance(50) ? items.plus(g.denial()) : items;
          Assessment answer = items.oneAge().answer(Depth.PLAIN).assessment();
          requireGraveFirst(answer);
          requireNoneMissing(answer, items);
          answer.causes().stream()
              .filter(Cause::lifeThreatening)
              .forEach(c -> listed.add(c.cause()));
        });
    assertFalse(listed.isEmpty(), "no life-threatening cause was drawn");
  }

  private static void requireGraveFirst(Assessment answer) {
    List<Cause> benign = new ArrayList<>();
    for (Cause cause : answer.causes()) {
      if (cause.lifeThreatening()) {
        assertEquals(
            List.of(),
            benign.stream().filter(b -> b.tier() == cause.tier()).map(Cause::cause).toList(),
            () -> "before " + cause.cause());
      } else {
        benign.add(cause);
      }
    }
  }

  /** Every grave cause is listed itself or as a grave kind of it, open, or refuted by a denial. */
  private static void requireNoneMissing(Assessment answer, Items items) {
    for (String grave : VOCABULARY.annotatedWith("myo:lifeThreatening")) {
      boolean listed =
          answer.causes().stream()
              .anyMatch(c -> c.lifeThreatening() && VOCABULARY.isA(c.cause(), grave));
      boolean open = answer.undetermined().stream().anyMatch(u -> u.cause().equals(grave));
      List<Refutation> refuted =
          answer.refuted().stream().filter(r -> r.cause().equals(grave)).toList();
      boolean reportable = VOCABULARY.flag(grave, "myo:reportable");
      assertTrue(listed || open || !refuted.isEmpty() || !reportable, grave + " in " + items);
      refuted.forEach(r -> requireDenials(r, items.oneAge()));
    }
  }

  private static void requireDenials(Refutation refutation, Items items) {
    Set<String> denials =
        items.facts().stream()
            .filter(Fact.Absent.class::isInstance)
            .map(Fact::path)
            .collect(Collectors.toSet());
    assertFalse(refutation.because().isEmpty(), refutation::toString);
    assertTrue(
        denials.containsAll(refutation.because().stream().map(Evidence::input).toList()),
        refutation::toString);
  }
}
