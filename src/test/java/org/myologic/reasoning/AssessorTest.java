package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myologic.model.Assessment;
import org.myologic.model.Attribute;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Depth;
import org.myologic.model.Evidence;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;
import org.myologic.model.ReportedCondition;
import org.myologic.model.Sex;
import org.myologic.model.TestResult;
import org.myologic.model.TestResult.Interpretation;
import org.myologic.model.Tier;
import org.myologic.ontology.Fixture;

class AssessorTest {
  private final Assessor assessor = new Assessor(Fixture.ONTOLOGY, Fixture.VOCABULARY);

  private static Finding present(String term) {
    return new Finding(term, true, Map.of());
  }

  private static Finding absent(String term) {
    return new Finding(term, false, Map.of());
  }

  private static Exposure drug(String term, Exposure.Status status) {
    return new Exposure(term, status, null, null, null, null);
  }

  private static TestResult enzyme(String value, String unit, Interpretation interpretation) {
    return new TestResult(
        "enzyme",
        value == null ? null : new BigDecimal(value),
        null,
        unit,
        null,
        null,
        interpretation,
        null);
  }

  private static PatientCase of(Object... items) {
    return new PatientCase(
        "case",
        null,
        Sex.UNKNOWN,
        only(Finding.class, items),
        only(Exposure.class, items),
        only(ReportedCondition.class, items),
        only(TestResult.class, items),
        null);
  }

  private static <T> List<T> only(Class<T> type, Object... items) {
    return Stream.of(items).filter(type::isInstance).map(type::cast).toList();
  }

  private static Question question(Depth depth, Object... items) {
    return new Question(of(items), LocalDate.of(2026, 11, 22), depth);
  }

  private Assessment assess(Object... items) {
    return assessor.assess(question(Depth.EXPLAINED, items)).assessment();
  }

  private static List<String> listed(Assessment assessment) {
    return assessment.causes().stream().map(c -> c.tier().word() + " " + c.cause()).toList();
  }

  @Test
  void exposureAndSymptomMakeACausePossibleAndNameTheInputs() {
    Assessment answer = assess(present("myalgia"), drug("simvastatin", Exposure.Status.CURRENT));
    assertEquals(Assessment.Status.CLASSIFIED, answer.status());
    assertEquals(List.of("possible myo:StatinCause"), listed(answer));
    Cause cause = answer.causes().get(0);
    assertEquals(List.of("myo:Group"), cause.within());
    CriterionMet met = cause.criteria().get(0);
    assertEquals("myo:StatinCriterionPain", met.criterion());
    assertEquals(
        List.of(
            new Evidence("/drugs/0", "myo:Statin", "statin"),
            new Evidence("/findings/0", "myo:MusclePain", "muscle pain")),
        met.metBy());
    assertEquals(List.of("test"), met.sources());
  }

  @Test
  void assumedLimitsDoNotConfirm() {
    Object[] items = {
      present("myalgia"), drug("simvastatin", Exposure.Status.CURRENT), enzyme("500", "U/L", null)
    };
    assertEquals(List.of("possible myo:StatinCause"), listed(assess(items)));
    items[2] = enzyme("500", "U/L", Interpretation.HIGH);
    assertEquals(List.of("confirmed myo:StatinCause"), listed(assess(items)));
  }

  @Test
  void aNormalResultSpeaksAgainstAndNeverRefutes() {
    Assessment answer =
        assess(
            present("myalgia"), drug("statin", Exposure.Status.STOPPED), enzyme("50", "U/L", null));
    assertEquals(List.of("possible myo:StatinCause"), listed(answer));
    assertEquals(
        List.of("myo:StatinArgumentNormalEnzyme"),
        answer.causes().get(0).against().stream().map(CriterionMet::criterion).toList());
  }

  @Test
  void unitsAreConvertedAndUnknownOnesSaid() {
    Object[] items = {
      present("myalgia"),
      drug("statin", Exposure.Status.CURRENT),
      enzyme("2", "µkat/L", Interpretation.HIGH)
    };
    assertEquals(List.of("confirmed myo:StatinCause"), listed(assess(items)));
    Assessment unknown = assess(enzyme("2", "furlongs", null));
    assertTrue(
        unknown.issues().stream()
            .anyMatch(i -> i.path().equals("/tests/0/unit") && i.message().contains("furlongs")),
        unknown.issues().toString());
  }

  @Test
  void attributesMakeAPostCoordinatedFinding() {
    Finding cramp =
        new Finding("cramp", true, Map.of(Attribute.SITE, "calf", Attribute.TRIGGER, "walking"));
    Assessment answer = assess(cramp);
    assertEquals("myo:CrampAlert", answer.alerts().get(0).alert());
    assertEquals("/findings/0", answer.alerts().get(0).because().get(0).input());
    assertEquals("Consider the artery.", answer.alerts().get(0).action());
    assertEquals(
        "myo:CrampAlert", assess(present("calf cramps on walking")).alerts().get(0).alert());
    assertEquals(List.of(), assess(present("cramp")).alerts());
  }

  @Test
  void denyingTheGeneralDeniesTheSpecial() {
    assertEquals(
        List.of("possible myo:DeadlyCause"),
        listed(assess(present("myalgia"), absent("muscle cramp"))));
    assertEquals(List.of(), listed(assess(present("myalgia"))));
  }

  @Test
  void aLifeThreateningCauseComesFirstWithinATier() {
    assertEquals(
        List.of("possible myo:DeadlyCause", "possible myo:StatinCause"),
        listed(
            assess(present("myalgia"), absent("cramp"), drug("statin", Exposure.Status.CURRENT))));
  }

  @Test
  void aContradictionIsShownAndLosesNoCauseOrAlert() {
    Assessment answer =
        assess(
            present("severe muscle pain"),
            absent("muscle pain"),
            drug("simvastatin", Exposure.Status.CURRENT),
            present("calf cramps on walking"));
    assertEquals(Assessment.Status.CONTRADICTORY, answer.status());
    assertEquals(List.of(List.of("/findings/0", "/findings/1")), answer.conflicts());
    assertEquals(List.of("possible myo:StatinCause"), listed(answer));
    assertTrue(answer.causes().get(0).supportConflicted());
    assertEquals("myo:CrampAlert", answer.alerts().get(0).alert());
    assertEquals(false, answer.alerts().get(0).supportConflicted());
  }

  @Test
  void nothingEntailedIsInsufficientAndUnknownWordsAreIssues() {
    Assessment answer = assess(present("green hair"), present("cramp"));
    assertEquals(Assessment.Status.INSUFFICIENT, answer.status());
    Issue issue = answer.issues().get(0);
    assertEquals("/findings/0", issue.path());
    assertTrue(issue.message().contains("'green hair'"), issue.message());
  }

  @Test
  void circumstancesOfTherapyCarryTheirInputs() {
    Assessor.Result result =
        assessor.assess(
            question(Depth.PLAIN, new ReportedCondition("pregnant", true), present("cramp")));
    assertEquals(
        List.of(new Evidence("/conditions/0", "myo:Pregnancy", "pregnancy")),
        result.circumstances().get("myo:PregnantCase"));
  }

  @Test
  void aTierIsNeverInventedFromANecessaryCondition() {
    Assessment answer = assess(present("myalgia"), enzyme("500", "U/L", Interpretation.HIGH));
    assertEquals(
        List.of(), answer.causes().stream().filter(c -> c.tier() != Tier.POSSIBLE).toList());
    assertEquals(List.of(), listed(answer));
  }
}
