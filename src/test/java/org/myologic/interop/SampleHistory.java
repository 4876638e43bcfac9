package org.myologic.interop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.myologic.model.Depth;
import org.myologic.model.Finding;
import org.myologic.model.History;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;
import org.myologic.model.Replay;
import org.myologic.model.Sex;

/** The case in time and what rebuilds its answer, written by hand. */
final class SampleHistory {
  private SampleHistory() {}

  static History history() {
    return new History(
        List.of(
            new History.Event(
                new BigDecimal("56"), History.Kind.STARTED, "/drugs/0", "statin", null),
            new History.Event(
                new BigDecimal("0.5"),
                History.Kind.RESULT,
                "/tests/0",
                "creatine kinase",
                "> 2480 U/L")),
        List.of(
            new History.Dechallenge(
                "/drugs/0",
                "/tests/0",
                "/tests/1",
                "creatine kinase 2480 U/L before stopping statin, 210 U/L 30 days after")),
        List.of(
            new History.Review(
                "/drugs/1",
                "baclofen",
                "myo:Spasticity",
                "myo:BaclofenTherapy",
                "After 6 to 8 weeks.",
                new BigDecimal("1"),
                List.of("000-C30"))));
  }

  static Replay replay() {
    PatientCase patient =
        new PatientCase(
            "demo-1",
            new BigDecimal("61"),
            Sex.FEMALE,
            List.of(
                new Finding("muscle pain", true, Map.of()),
                new Finding("purple haze", true, Map.of())),
            List.of(),
            List.of(),
            List.of(),
            null);
    return new Replay(
        List.of(new Replay.Artifact("org.example:engine", "1.0")),
        new Replay.Limits(64, 3, 8, 5),
        new Question(patient, LocalDate.of(2026, 11, 22), Depth.EXPLAINED));
  }
}
