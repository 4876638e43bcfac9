package org.myologic.interop;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.InputReading;
import org.myologic.model.Justification;
import org.myologic.model.Missing;
import org.myologic.model.NextObservation;
import org.myologic.model.Refutation;
import org.myologic.model.Undetermined;

/** Writes for a terminal what an assessment lacks, excludes, contradicts and proves. */
final class OpenText {
  private static final int SHORTEST_WAYS = 5;

  private final Assessment assessment;
  private final Page page;

  OpenText(Assessment assessment, Page page) {
    this.assessment = assessment;
    this.page = page;
  }

  /** One line for each criterion of the next tier, nearest first: everything that it needs. */
  static List<String> missing(Cause cause) {
    Optional<Missing> nearest = cause.missing().stream().findFirst();
    return cause.missing().stream()
        .filter(m -> m.toReach() == nearest.orElseThrow().toReach())
        .collect(Collectors.groupingBy(Missing::criterion, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(OpenText::way)
        .distinct()
        .toList();
  }

  private static String way(List<Missing> needs) {
    return needs.stream()
        .map(Missing::label)
        .distinct()
        .collect(Collectors.joining(" with ", needs.get(0).toReach().word() + " with: ", ""));
  }

  private static String shownBy(String investigation) {
    return investigation == null ? "" : " (" + investigation + ")";
  }

  /** For a case without a cause: the causes that need the fewest further facts. */
  void shortestWay() {
    List<Undetermined> open =
        assessment.undetermined().stream().filter(u -> !u.missing().isEmpty()).toList();
    if (assessment.status() != Assessment.Status.INSUFFICIENT || open.isEmpty()) {
      return;
    }
    int fewest = open.stream().mapToInt(u -> u.missing().size()).min().orElse(0);
    List<Undetermined> nearest =
        open.stream()
            .filter(u -> u.missing().size() == fewest)
            .sorted(Comparator.comparing(Undetermined::label))
            .toList();
    page.section(
        "SHORTEST WAY TO A DECISION",
        nearest.stream()
            .limit(SHORTEST_WAYS)
            .map(u -> u.label() + ", " + way(u.missing()))
            .toList());
    if (nearest.size() > SHORTEST_WAYS) {
      page.line(2, "and " + (nearest.size() - SHORTEST_WAYS) + " more that need as much");
    }
  }

  void nextObservations() {
    if (!assessment.replay().question().depth().next()) {
      return;
    }
    List<String> lines = assessment.nextObservations().stream().map(OpenText::next).toList();
    boolean contradictory = assessment.status() == Assessment.Status.CONTRADICTORY;
    List<String> none =
        List.of(
            contradictory
                ? "Not worked out, since the inputs contradict each other."
                : "Nothing that was tried would change the status of a cause.");
    page.section("LOOK FOR NEXT", lines.isEmpty() ? none : lines);
  }

  private static String next(NextObservation next) {
    return next.label()
        + shownBy(next.investigation())
        + outcome("; if present: ", next.ifPresent())
        + outcome("; if absent: ", next.ifAbsent());
  }

  private static String outcome(String words, List<NextObservation.Change> changes) {
    return changes.isEmpty()
        ? ""
        : words
            + changes.stream()
                .map(c -> c.label() + " becomes " + c.to())
                .collect(Collectors.joining(", "));
  }

  void excluded() {
    page.section("EXCLUDED", assessment.refuted().stream().map(OpenText::refuted).toList());
  }

  private static String refuted(Refutation refuted) {
    return refuted.label()
        + ": "
        + AssessmentText.evidence(refuted.because())
        + AssessmentText.sources(refuted.sources());
  }

  void contradictions() {
    page.section(
        "CONTRADICTIONS",
        assessment.conflicts().stream().map(c -> String.join(" with ", c)).toList());
    if (!assessment.repairs().isEmpty()) {
      String repairs =
          assessment.repairs().stream()
              .map(r -> String.join(" and ", r))
              .collect(Collectors.joining(", or "));
      page.line(2, "Consistent without " + repairs + ".");
    }
  }

  void unexplained() {
    Map<String, String> texts =
        assessment.inputs().stream()
            .collect(Collectors.toMap(InputReading::path, InputReading::text, (a, b) -> a));
    page.section(
        "NOT EXPLAINED BY ANYTHING ABOVE",
        assessment.unexplained().stream()
            .map(path -> AssessmentText.printable(texts.getOrDefault(path, "")) + " (" + path + ")")
            .toList());
  }

  void proofs() {
    if (assessment.justifications().isEmpty()) {
      return;
    }
    page.heading("PROOFS");
    for (Justification proof : assessment.justifications()) {
      page.line(2, proof.sentence() + AssessmentText.sources(proof.sources()));
      proof.axioms().forEach(axiom -> page.line(4, axiom));
    }
  }
}
