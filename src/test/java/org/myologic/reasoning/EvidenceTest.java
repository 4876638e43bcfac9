package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.CriterionMet;
import org.myologic.model.Depth;
import org.myologic.model.Evidence;
import org.myologic.ontology.Vocabulary;

/**
 * Evidence is never invented: every piece names an input of the case, and that input alone is what
 * the evidence says it is. Nothing is left without evidence.
 */
class EvidenceTest {
  private static final Vocabulary VOCABULARY = ShippedOntology.VOCABULARY;
  private static final List<String> WEAK =
      Drawable.CRITERIA.stream()
          .filter(c -> "possible".equals(VOCABULARY.first(c, "myo:tier").orElseThrow()))
          .toList();
  private static final Map<List<Fact>, Set<String>> ALONE = new HashMap<>();

  @Test
  void everyPieceIsAnInputThatIsWhatItSays() {
    Generated.check(20, g -> requireTrue(g.near()));
  }

  @Test
  void aWeakCriterionAloneShowsOnlyWhatWasGiven() {
    Generated.check(
        20,
        g -> {
          String weak = g.oneOf(WEAK);
          Items items = g.exactly(weak).oneAge();
          requireTrue(items);
          CaseTypes types = items.types();
          assertTrue(
              !types.consistent() || types.types().contains(weak),
              () -> weak + " is not met by " + items);
        });
  }

  private static void requireTrue(Items items) {
    Assessor.Result result = items.answer(Depth.PLAIN);
    Map<String, List<Fact>> byInput =
        items.facts().stream().collect(Collectors.groupingBy(Fact::path));
    for (Evidence evidence : Answers.evidence(result)) {
      assertTrue(
          byInput.getOrDefault(evidence.input(), List.of()).stream()
              .anyMatch(f -> states(f, evidence)),
          () -> evidence + " is not in " + items);
    }
    result.assessment().causes().stream()
        .flatMap(c -> Stream.concat(c.criteria().stream(), c.against().stream()))
        .forEach(m -> requireWhole(m, items));
    result
        .circumstances()
        .forEach((c, because) -> assertFalse(because.isEmpty(), () -> c + " in " + items));
    result
        .assessment()
        .alerts()
        .forEach(a -> assertFalse(a.because().isEmpty(), () -> a + " in " + items));
  }

  private static boolean states(Fact fact, Evidence evidence) {
    if (fact instanceof Fact.Absent absent) {
      return evidence.label().startsWith("no ") && VOCABULARY.isA(evidence.as(), absent.type());
    }
    return fact instanceof Fact.Number number
        ? evidence.as().equals(number.property())
        : alone((Fact.Present) fact).contains(evidence.as());
  }

  /** What HermiT says of the thing when nothing else is known of the patient. */
  private static Set<String> alone(Fact.Present fact) {
    Fact bare =
        new Fact.Present(
            "",
            fact.property(),
            fact.types(),
            fact.attributes(),
            fact.numbers(),
            fact.limitsStated());
    return ALONE.computeIfAbsent(
        List.of(bare), f -> ShippedOntology.HERMIT.classify(f).factTypes().get(bare));
  }

  /** Each conjunct of a criterion that is met has its evidence. */
  private static void requireWhole(CriterionMet met, Items items) {
    assertFalse(met.metBy().isEmpty(), () -> met + " in " + items);
    Set<String> shown = met.metBy().stream().map(Evidence::as).collect(Collectors.toSet());
    for (CaseClass.Conjunct part :
        Drawable.CLASSES.definition(met.criterion()).orElseThrow().conjuncts()) {
      String needed = needed(part);
      assertTrue(
          needed.isEmpty() || shown.contains(needed),
          () -> met.criterion() + " shows nothing for " + needed + " in " + items);
    }
  }

  private static String needed(CaseClass.Conjunct part) {
    if (part instanceof CaseClass.Conjunct.Reports reports) {
      return reports.filler();
    }
    if (part instanceof CaseClass.Conjunct.Denies denies) {
      return denies.filler();
    }
    return part instanceof CaseClass.Conjunct.HasNumber number ? number.property() : "";
  }

  @Test
  void aCriterionThatBuildsOnATierShowsWhatCarriesTheTier() {
    Items items =
        Items.of(
            Items.present("dysphagia"),
            Items.present("muscle weakness"),
            Items.condition("dermatomyositis", true));
    String criterion = "myo:SevereInflammatoryMyopathyPossibleBulbarInvolvement";
    View view = new View(items.facts(), items.types());
    assertTrue(view.types().types().contains(criterion), view::toString);
    assertEquals(
        Set.of("/findings/0", "/findings/1", "/conditions/0"),
        new EvidenceFinder(Drawable.CLASSES, VOCABULARY)
            .evidence(criterion, view).stream().map(Evidence::input).collect(Collectors.toSet()));
  }

  @Test
  void aConflictElsewhereLeavesTheAlertsUnchanged() {
    Generated.check(
        8,
        g -> {
          Items items = g.meeting(g.oneOf(Drawable.ALERT_WAYS)).plus(g.noise()).oneAge();
          String denied = g.any("myo:Condition");
          Items present = items.plus(Items.condition(g.oneOf(Drawable.below(denied)), true));
          Items both = present.plus(Items.condition(denied, false));
          List<AlertRaised> before = items.answer(Depth.PLAIN).assessment().alerts();
          boolean elsewhere =
              items.plus(Items.condition(denied, false)).types().consistent()
                  && present.answer(Depth.PLAIN).assessment().alerts().equals(before);
          if (elsewhere && items.types().consistent()) {
            Assessment answer = both.answer(Depth.PLAIN).assessment();
            assertEquals(Assessment.Status.CONTRADICTORY, answer.status(), both::toString);
            assertEquals(before, answer.alerts(), both::toString);
          }
        });
  }
}
