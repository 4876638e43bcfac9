package org.myologic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.Depth;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;
import org.myologic.model.ReportedCondition;
import org.myologic.model.Sex;
import org.myologic.model.TherapyStep;

/** Treatments that clash with another listed cause, and sources that disagree, are shown. */
class CrossChecksTest {
  private static final Myologic MYOLOGIC = Myologic.open();

  @AfterAll
  static void close() {
    MYOLOGIC.close();
  }

  private static Assessment assess(String condition, String drug, String... findings) {
    PatientCase patientCase =
        new PatientCase(
            "cross",
            null,
            Sex.UNKNOWN,
            List.of(findings).stream().map(f -> new Finding(f, true, Map.of())).toList(),
            drug == null
                ? List.of()
                : List.of(new Exposure(drug, Exposure.Status.CURRENT, null, null, null, null)),
            List.of(new ReportedCondition(condition, true)),
            List.of(),
            null);
    return MYOLOGIC.assess(new Question(patientCase, LocalDate.of(2026, 1, 1), Depth.PLAIN));
  }

  private static List<String> clashes(Assessment answer, String cause, String treatment) {
    return answer.causes().stream()
        .filter(c -> c.cause().equals(cause))
        .map(Cause::therapy)
        .flatMap(List::stream)
        .filter(s -> s.treatment().equals(treatment))
        .map(TherapyStep::circumstances)
        .flatMap(List::stream)
        .filter(c -> c.effect().equals("clashesWith"))
        .map(TherapyStep.Circumstance::circumstance)
        .toList();
  }

  @Test
  void aGlucocorticoidClashesWithSteroidMyopathy() {
    Assessment answer = assess("dermatomyositis", "prednisone", "proximal muscle weakness");
    assertEquals(
        List.of("myo:SteroidMyopathy"),
        clashes(answer, "myo:Dermatomyositis", "myo:OralPrednisoneTherapy"));
    assertEquals(List.of(), clashes(answer, "myo:Dermatomyositis", "myo:MycophenolateTherapy"));
    Assessment without = assess("dermatomyositis", null, "proximal muscle weakness");
    assertEquals(List.of(), clashes(without, "myo:Dermatomyositis", "myo:OralPrednisoneTherapy"));
  }

  @Test
  void sourcesThatDisagreeAreShownWhereTheyAreUsed() {
    Assessment answer = assess("multiple sclerosis", null, "painful flexor spasms");
    assertTrue(
        answer.issues().stream()
            .anyMatch(i -> i.message().contains("000-C02") && i.message().contains("000-C03")),
        answer.issues().toString());
    Assessment other = assess("dermatomyositis", null, "proximal muscle weakness");
    assertTrue(
        other.issues().stream().noneMatch(i -> i.message().contains("000-C02")),
        other.issues().toString());
  }
}
