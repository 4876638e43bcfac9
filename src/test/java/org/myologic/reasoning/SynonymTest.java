package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myologic.model.Depth;
import org.myologic.model.Exposure;
import org.myologic.model.Term;
import org.myologic.model.TestResult.Interpretation;

/** A synonym gives the same answer as its label: it is read as the same facts. */
class SynonymTest {
  @Test
  void everyNameIsReadLikeItsIdentifier() {
    List<String> otherwise = new ArrayList<>();
    for (Term term : ShippedOntology.VOCABULARY.terms()) {
      List<Fact> facts = named(term, term.id());
      Stream.concat(Stream.of(term.label()), term.synonyms().stream())
          .filter(name -> !named(term, name).equals(facts))
          .forEach(name -> otherwise.add(term.id() + " '" + name + "'"));
    }
    assertEquals(List.of(), otherwise);
  }

  private static List<Fact> named(Term term, String name) {
    return switch (term.kind()) {
      case FINDING -> Items.of(Items.present(name)).facts();
      case CAUSE, CONDITION -> Items.of(Items.condition(name, true)).facts();
      case DRUG -> Items.of(Items.drug(name, Exposure.Status.CURRENT)).facts();
      case INVESTIGATION -> Items.of(Items.result(name, Interpretation.HIGH)).facts();
      default -> List.of();
    };
  }

  @Test
  void aSynonymAmongOtherItemsGivesTheSameAnswer() {
    List<Term> named =
        ShippedOntology.VOCABULARY.terms().stream()
            .filter(t -> t.kind() == Term.Kind.FINDING && !t.synonyms().isEmpty())
            .toList();
    Generated.check(
        5,
        g -> {
          Items items = g.near();
          Term term = g.oneOf(named);
          assertEquals(
              tree(items.plus(Items.present(term.label()))),
              tree(items.plus(Items.present(g.oneOf(term.synonyms())))));
        });
  }

  private static List<?> tree(Items items) {
    Assessor.Result result = items.answer(Depth.PLAIN);
    return List.of(
        result.assessment().status(),
        result.assessment().alerts(),
        result.assessment().causes(),
        result.assessment().refuted(),
        result.assessment().undetermined(),
        result.assessment().conflicts(),
        result.circumstances());
  }
}
