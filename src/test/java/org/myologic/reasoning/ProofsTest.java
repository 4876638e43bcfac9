package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.Depth;
import org.myologic.model.Evidence;
import org.myologic.model.Justification;
import org.myologic.model.NextObservation;
import org.myologic.model.NextObservation.Change;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;
import org.myologic.model.Refutation;
import org.myologic.model.Tier;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * What an answer proves stands a second check by HermiT that shares no code with the first: each
 * justification, each next observation, each refutation. One case per cause here, every case of the
 * folders in the profile {@code soak}.
 */
class ProofsTest {
  private static final List<FolderCase> FOLDERS = FolderCase.all();
  private static final Set<OWLAxiom> STATED = stated();
  private static final Map<List<OWLAxiom>, Boolean> CONSISTENT = new HashMap<>();

  private static final Set<String> REPORTABLE =
      new TreeSet<>(ShippedOntology.VOCABULARY.annotatedWith("myo:reportable"));
  private static final Set<String> GENERAL =
      Set.of("myo:hasFinding", "myo:exposedTo", "myo:hasCondition");

  private static Set<OWLAxiom> stated() {
    Set<OWLAxiom> stated = new LinkedHashSet<>();
    ShippedOntology.ONTOLOGY
        .axioms()
        .logicalAxioms()
        .filter(a -> !AxiomType.ABoxAxiomTypes.contains(a.getAxiomType()))
        .forEach(a -> stated.add(a.getAxiomWithoutAnnotations()));
    return stated;
  }

  /** For each reportable cause the first folder that carries it farthest. */
  static Stream<FolderCase> onePerCause() {
    Set<FolderCase> chosen = new LinkedHashSet<>();
    for (String cause : REPORTABLE) {
      Stream.of(Tier.values())
          .flatMap(
              tier ->
                  FOLDERS.stream()
                      .filter(f -> f.entailed().contains(CauseFinder.caseClass(tier, cause))))
          .findFirst()
          .ifPresent(chosen::add);
    }
    return chosen.stream();
  }

  static Stream<FolderCase> everyFolder() {
    return FOLDERS.stream();
  }

  @ParameterizedTest
  @MethodSource("onePerCause")
  void oneCasePerCauseStandsASecondCheck(FolderCase folder) {
    check(folder);
  }

  @Tag("soak")
  @ParameterizedTest
  @MethodSource("everyFolder")
  void everyCaseStandsASecondCheck(FolderCase folder) {
    check(folder);
  }

  private static void check(FolderCase folder) {
    Assessment answer =
        ShippedOntology.ASSESSOR
            .assess(new Question(folder.patientCase(), Items.DAY, Depth.EXPLAINED))
            .assessment();
    List<Fact> facts = ShippedOntology.INTERPRETER.interpret(folder.patientCase()).facts();
    assertEquals(
        answer.causes().stream().map(Cause::cause).toList(),
        answer.justifications().stream().map(Justification::cause).toList());
    answer.justifications().forEach(j -> checkProof(j, facts));
    Map<String, String> now = statuses(answer, ShippedOntology.HERMIT.classify(facts));
    answer.nextObservations().forEach(o -> checkChange(o, folder.patientCase(), now));
    answer.refuted().forEach(r -> checkRefutation(r, facts));
  }

  private static void checkProof(Justification proof, List<Fact> facts) {
    ParsedProof parsed = ParsedProof.of(proof.axioms());
    OWLAxiom goal =
        CaseAxioms.type(CauseFinder.caseClass(proof.tier(), proof.cause()), CaseAxioms.CASE);
    Set<OWLAxiom> invented = new LinkedHashSet<>(parsed.axioms());
    invented.removeAll(STATED);
    CaseAxioms.of(facts).forEach(invented::remove);
    assertEquals(Set.of(), invented, "neither in the ontology nor in the case");
    assertTrue(parsed.entails(goal), () -> goal + " does not follow from " + proof.axioms());
    assertEquals(List.of(), parsed.needless(goal), () -> "not needed for " + goal);
  }

  /** The status of every reportable cause, from HermiT's types and the refutations. */
  private static Map<String, String> statuses(Assessment answer, CaseTypes types) {
    Map<String, String> statuses = new TreeMap<>();
    answer.undetermined().forEach(u -> statuses.put(u.cause(), "undetermined"));
    answer.refuted().forEach(r -> statuses.put(r.cause(), "refuted"));
    Answers.tiers(types).forEach((cause, tier) -> statuses.put(cause, tier.word()));
    return statuses;
  }

  private static void checkChange(
      NextObservation next, PatientCase patientCase, Map<String, String> now) {
    assertTrue(!next.ifPresent().isEmpty() || !next.ifAbsent().isEmpty(), next::toString);
    if (!next.ifPresent().isEmpty()) {
      requireChange(
          next.ifPresent(), now, Items.of(patientCase).plus(Items.stating(next.observe())));
    }
    if (!next.ifAbsent().isEmpty()) {
      requireChange(
          next.ifAbsent(), now, Items.of(patientCase).plus(Items.denying(next.observe())));
    }
  }

  /** Each change is there once the result is an item of the case. */
  private static void requireChange(List<Change> changes, Map<String, String> now, Items items) {
    CaseTypes types = items.types();
    Map<String, String> then = statuses(items.answer(Depth.PLAIN).assessment(), types);
    for (Change change : changes) {
      assertEquals(now.get(change.cause()), change.from(), change::toString);
      assertEquals(then.get(change.cause()), change.to(), change::toString);
      assertNotEquals(change.from(), change.to(), change::toString);
    }
  }

  @Test
  void denyingWhatACauseCannotBeWithoutRefutesIt() {
    Map<String, String> needed = needed();
    assertFalse(needed.isEmpty());
    needed.forEach(
        (cause, filler) -> {
          Items items = Items.of(Items.denying(filler));
          Refutation refutation =
              items.answer(Depth.PLAIN).assessment().refuted().stream()
                  .filter(r -> r.cause().equals(cause))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError(cause + " without " + filler));
          assertEquals(List.of(items.pointer(0)), pointers(refutation), refutation::toString);
          assertFalse(refutation.sources().isEmpty(), refutation::toString);
          checkRefutation(refutation, items.facts());
        });
  }

  /** What each reportable cause cannot be without, as its own or a wider class of cases says. */
  private static Map<String, String> needed() {
    Map<String, String> needed = new TreeMap<>();
    for (String cause : REPORTABLE) {
      String possible = CauseFinder.caseClass(Tier.POSSIBLE, cause);
      ShippedOntology.ONTOLOGY
          .axioms()
          .axioms(AxiomType.SUBCLASS_OF)
          .filter(a -> a.getSuperClass() instanceof OWLObjectSomeValuesFrom)
          .filter(
              a ->
                  ShippedOntology.VOCABULARY.isA(
                      possible, ExamplePatients.name(a.getSubClass().asOWLClass())))
          .map(a -> (OWLObjectSomeValuesFrom) a.getSuperClass())
          .filter(s -> GENERAL.contains(ExamplePatients.name(s.getProperty().getNamedProperty())))
          .forEach(s -> needed.put(cause, ExamplePatients.name(s.getFiller().asOWLClass())));
    }
    return needed;
  }

  private static List<String> pointers(Refutation refutation) {
    return refutation.because().stream().map(Evidence::input).toList();
  }

  /**
   * On all the ontology says of classes and properties, the named denials alone exclude the cause.
   */
  private static void checkRefutation(Refutation refutation, List<Fact> facts) {
    List<Fact> named = facts.stream().filter(f -> pointers(refutation).contains(f.path())).toList();
    OWLAxiom possible =
        CaseAxioms.type(CauseFinder.caseClass(Tier.POSSIBLE, refutation.cause()), CaseAxioms.CASE);
    List<OWLAxiom> both = new ArrayList<>(CaseAxioms.of(named));
    both.add(possible);
    assertFalse(
        CONSISTENT.computeIfAbsent(both, ProofsTest::consistent),
        () -> refutation + " is not proved");
  }

  @Test
  void everyCauseIsPossibleInSomeCase() {
    List<OWLAxiom> possible = new ArrayList<>();
    for (String cause : REPORTABLE) {
      possible.add(
          CaseAxioms.type(
              CauseFinder.caseClass(Tier.POSSIBLE, cause), CaseAxioms.individual(possible.size())));
    }
    assertTrue(consistent(possible));
  }

  private static boolean consistent(List<OWLAxiom> caseAxioms) {
    return ParsedProof.ask(
        Stream.concat(STATED.stream(), caseAxioms.stream()), OWLReasoner::isConsistent);
  }
}
