package org.myologic.interop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.Justification;
import org.myologic.model.Missing;
import org.myologic.model.NextObservation;
import org.myologic.model.NextObservation.Change;
import org.myologic.model.Refutation;

/** Writes for a terminal what a case leaves open, what it excludes, and what proves an answer. */
final class OpenText {
  private OpenText() {}

  /** One line for each criterion of the next tier: everything that it still needs. */
  static List<String> missing(Cause cause) {
    Optional<Missing> nearest = cause.missing().stream().findFirst();
    return cause.missing().stream()
        .filter(m -> m.toReach() == nearest.orElseThrow().toReach())
        .collect(
            Collectors.groupingBy(
                Missing::criterion,
                LinkedHashMap::new,
                Collectors.mapping(Missing::label, Collectors.joining(" with "))))
        .values()
        .stream()
        .distinct()
        .map(needs -> nearest.orElseThrow().toReach().word() + " with: " + needs)
        .toList();
  }

  static List<String> refuted(Assessment assessment) {
    return assessment.refuted().stream().map(OpenText::refuted).toList();
  }

  private static String refuted(Refutation refutation) {
    return refutation.label()
        + ": "
        + AssessmentText.evidence(refutation.because())
        + AssessmentText.sources(refutation.sources());
  }

  static List<String> observations(Assessment assessment) {
    return assessment.nextObservations().stream().map(OpenText::observation).toList();
  }

  private static String observation(NextObservation next) {
    String present = changes(", if present: ", next.ifPresent());
    return next.label() + present + changes(", if absent: ", next.ifAbsent());
  }

  private static String changes(String start, List<Change> changes) {
    return changes.isEmpty()
        ? ""
        : changes.stream()
            .map(c -> c.label() + " becomes " + c.to())
            .collect(Collectors.joining(", ", start, ""));
  }

  static List<String> proofs(Assessment assessment) {
    return assessment.justifications().stream().map(Justification::sentence).toList();
  }
}
