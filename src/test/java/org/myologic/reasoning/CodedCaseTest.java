package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myologic.model.Finding;
import org.myologic.model.InputReading;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Sex;
import org.myologic.ontology.Fixture;

/** What becomes of codes among the findings, present and denied. */
class CodedCaseTest {
  private static CaseFacts interpret(String term, boolean present) {
    return new CaseInterpreter(Fixture.CODED_VOCABULARY)
        .interpret(
            new PatientCase(
                "case",
                null,
                Sex.UNKNOWN,
                List.of(new Finding(term, present, Map.of())),
                List.of(),
                List.of(),
                List.of(),
                null));
  }

  @ParameterizedTest
  @CsvSource({
    "HP:9000001, true,  1, CODE, '',      ''",
    "HP:9000001, false, 1, CODE, '',      ''",
    "HP:9000003, true,  1, CODE, INFO,    which it was read as",
    "HP:9000003, false, 0, NONE, WARNING, so its absence says nothing of that",
    "HP:9000002, false, 0, NONE, WARNING, so its absence says nothing of that",
    "HP:9000004, true,  0, NONE, WARNING, says less than",
    "HP:9999999, true,  0, NONE, WARNING, is not among the HPO codes"
  })
  void onlyAnExactCodeCanDeny(
      String code, boolean present, int facts, InputReading.How how, String level, String message) {
    CaseFacts read = interpret(code, present);
    assertEquals(facts, read.facts().size());
    assertEquals(how, read.readings().get(0).how());
    assertEquals(level, String.join(" ", levels(read.issues())));
    assertTrue(read.issues().stream().allMatch(i -> i.message().contains(message)));
    assertTrue(read.issues().stream().allMatch(i -> i.path().equals("/findings/0")));
  }

  private static List<String> levels(List<Issue> issues) {
    return issues.stream().map(i -> i.level().name()).toList();
  }
}
