package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.myologic.ontology.Vocabulary;

/** Each folder case is put by HermiT into the classes it names, and into none that it excludes. */
class FolderCasesTest {
  private static final Vocabulary VOCABULARY = ShippedOntology.VOCABULARY;
  private static final List<FolderCase> CASES = FolderCase.all();

  @TestFactory
  Stream<DynamicTest> everyFolder() {
    return CASES.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(FolderCase folder) {
    CaseFacts facts = ShippedOntology.INTERPRETER.interpret(folder.patientCase());
    CaseTypes types = ShippedOntology.HERMIT.classify(facts.facts());
    assertAll(
        () -> assertTrue(types.consistent(), "contradictory"),
        () -> assertEquals(Set.of(), minus(folder.entailed(), types.types()), "missing " + facts),
        () -> assertEquals(Set.of(), both(folder.notEntailed(), types.types()), "over-inferred"),
        () -> assertEquals(Set.of(), unknown(folder), "not in the ontology"));
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Set<String> both(Set<String> all, Set<String> some) {
    Set<String> common = new TreeSet<>(all);
    common.retainAll(some);
    return common;
  }

  private static Set<String> unknown(FolderCase folder) {
    Set<String> names = new TreeSet<>(folder.entailed());
    names.addAll(folder.notEntailed());
    names.removeIf(n -> VOCABULARY.term(n).isPresent());
    return names;
  }

  @Test
  void everyReportableCauseIsReachedTwiceAndNearlyMissedTwice() {
    Set<String> thin = new TreeSet<>();
    for (String cause : VOCABULARY.annotatedWith("myo:reportable")) {
      String end = cause.substring("myo:".length()) + "Case";
      if (count(FolderCase::entailed, end) < 2 || count(FolderCase::notEntailed, end) < 2) {
        thin.add(cause);
      }
    }
    assertEquals(Set.of(), thin);
  }

  private static long count(Function<FolderCase, Set<String>> list, String end) {
    return CASES.stream()
        .filter(
            c ->
                Stream.of("Possible", "Probable", "Confirmed")
                    .anyMatch(tier -> list.apply(c).contains("myo:" + tier + end)))
        .count();
  }

  @Test
  void everyAlertIsRaisedAndNearlyMissed() {
    Set<String> thin = new TreeSet<>();
    VOCABULARY.terms().stream()
        .map(t -> t.id())
        .filter(id -> VOCABULARY.isA(id, "myo:Alert") && !id.equals("myo:Alert"))
        .filter(
            id ->
                CASES.stream().noneMatch(c -> c.entailed().contains(id + "Case"))
                    || CASES.stream().noneMatch(c -> c.notEntailed().contains(id + "Case")))
        .forEach(thin::add);
    assertEquals(Set.of(), thin);
  }
}
