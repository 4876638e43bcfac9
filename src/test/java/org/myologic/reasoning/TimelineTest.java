package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myologic.interop.CaseReader;
import org.myologic.interop.CaseReading;
import org.myologic.model.Cause;
import org.myologic.model.Evidence;
import org.myologic.model.History;
import org.myologic.model.History.Dechallenge;
import org.myologic.model.History.Event;
import org.myologic.model.History.Kind;
import org.myologic.model.PatientCase;
import org.myologic.model.TherapyStep;
import org.myologic.model.TherapyStep.Circumstance.State;
import org.myologic.model.Tier;
import org.myologic.ontology.Fixture;

class TimelineTest {
  private static final CaseReader READER = new CaseReader(LocalDate.of(2026, 11, 22));

  @Test
  void eventsStandOldestFirst() {
    History history =
        of(
            """
            {"drugs": [{"term": "simvastatin", "status": "stopped", "started": "-P8W", "ended": "-P9D"},
                       {"term": "purple pill", "started": "2026-11-20"}, {"term": "statin"},
                       {"term": "statin", "status": "never", "started": "-P1D"}],
             "tests": [{"term": "enzyme", "interpretation": "high", "at": "-PT12H"}, {"term": "enzyme"},
                       {"term": "enzyme", "value": 250, "comparator": ">", "unit": "U/L", "at": "-P9D"}]}
            """);
    assertEquals(
        List.of(
            event("56", Kind.STARTED, "/drugs/0", "simvastatin", null),
            event("9", Kind.RESULT, "/tests/2", "enzyme test", "> 250 U/L"),
            event("9", Kind.STOPPED, "/drugs/0", "simvastatin", null),
            event("2", Kind.STARTED, "/drugs/1", "purple pill", null),
            event("0.5", Kind.RESULT, "/tests/0", "enzyme test", "high")),
        history.timeline());
  }

  @Test
  void stoppingADrugShowsTheNumbersOnBothSides() {
    History history =
        of(
            """
            {"drugs": [{"term": "simvastatin", "status": "stopped", "ended": "-P40D"},
                       {"term": "statin", "status": "stopped"}, {"term": "statin"}],
             "tests": [{"term": "enzyme", "value": 100, "unit": "U/L", "at": "-P10D"},
                       {"term": "enzyme test", "value": 480, "unit": "U/L", "at": "-P41D"},
                       {"term": "enzyme", "value": 300, "unit": "U/L", "at": "-P90D"},
                       {"term": "enzyme", "value": 200, "unit": "U/L", "at": "-P20D"},
                       {"term": "enzyme", "value": 7, "unit": "U/L"},
                       {"term": "other", "value": 1, "at": "-P50D"}]}
            """);
    assertEquals(
        List.of(
            new Dechallenge(
                "/drugs/0",
                "/tests/1",
                "/tests/0",
                "enzyme test 480 U/L before stopping simvastatin, 100 U/L 30 days after")),
        history.dechallenges());
  }

  @Test
  void withoutAResultOnBothSidesNothingIsSaid() {
    History history =
        of(
            """
            {"drugs": [{"term": "simvastatin", "status": "stopped", "ended": "-P40D"}],
             "tests": [{"term": "enzyme", "value": 100, "unit": "U/L", "at": "-P10D"},
                       {"term": "enzyme", "interpretation": "high", "at": "-P50D"}]}
            """);
    assertEquals(List.of(), history.dechallenges());
  }

  @Test
  void reviewsConcernDrugsThatAreTakenForLikelyCauses() {
    PatientCase patient =
        patient(
            """
            {"drugs": [{"term": "simvastatin", "started": "-P3W"},
                       {"term": "simvastatin", "status": "stopped"}]}
            """);
    assertEquals(
        List.of(
            new History.Review(
                "/drugs/0",
                "statin",
                "myo:StatinCause",
                "myo:Therapy",
                "After 4 weeks.",
                new BigDecimal("21"),
                List.of("test"))),
        Timeline.reviews(patient, List.of(cause(Tier.PROBABLE))));
    assertEquals(List.of(), Timeline.reviews(patient, List.of(cause(Tier.POSSIBLE))));
  }

  private static Cause cause(Tier tier) {
    List<Evidence> use =
        List.of(
            new Evidence("/drugs/0", "myo:Statin", "statin"),
            new Evidence("/drugs/1", "myo:Statin", "statin"));
    TherapyStep step =
        new TherapyStep(
            "myo:Therapy",
            "therapy",
            null,
            null,
            null,
            List.of(),
            "After 4 weeks.",
            null,
            null,
            List.of(
                new TherapyStep.Circumstance(
                    "reportedExposure", "myo:Statin", "statin", State.HOLDS, use, List.of())),
            List.of(),
            null,
            null,
            false,
            null,
            List.of("test"));
    return new Cause(
        "myo:StatinCause",
        "statin cause",
        List.of(),
        false,
        tier,
        false,
        false,
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(step));
  }

  private static Event event(String days, Kind kind, String input, String label, String value) {
    return new Event(new BigDecimal(days), kind, input, label, value);
  }

  private static History of(String json) {
    PatientCase patient = patient(json);
    CaseFacts facts = new CaseInterpreter(Fixture.VOCABULARY).interpret(patient);
    return Timeline.of(patient, facts.readings(), Fixture.VOCABULARY);
  }

  private static PatientCase patient(String json) {
    return ((CaseReading.Read) READER.read(json.getBytes(StandardCharsets.UTF_8), "case-1"))
        .patientCase();
  }
}
