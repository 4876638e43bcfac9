package org.myologic.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.Evidence;
import org.myologic.model.InputReading;
import org.myologic.model.Issue;

/**
 * Writes an assessment for a person at a terminal: alerts first, at most 100 columns wide. The
 * details of treatments for causes that are only possible are left to the other formats.
 */
public final class AssessmentText {
  private static final String CONFLICTED = " (rests on inputs that contradict each other)";

  private final Assessment assessment;
  private final Page page = new Page();

  private AssessmentText(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The whole page; ends with a newline. */
  public static String of(Assessment assessment) {
    return new AssessmentText(assessment).write();
  }

  private String write() {
    page.line(0, "Case " + printable(assessment.caseId()) + ": " + status());
    alerts();
    causes(
        "CAUSES TO CONSIDER", assessment.causes().stream().filter(c -> !c.contributor()).toList());
    causes("CONTRIBUTORS", assessment.causes().stream().filter(Cause::contributor).toList());
    OpenText open = new OpenText(assessment, page);
    open.shortestWay();
    open.nextObservations();
    HistoryText.write(assessment.history(), page);
    open.excluded();
    open.contradictions();
    open.unexplained();
    page.section(
        "ABOUT THE INPUT", assessment.issues().stream().map(AssessmentText::issue).toList());
    open.proofs();
    page.section("READ AS", assessment.inputs().stream().map(AssessmentText::reading).toList());
    page.heading(
        "Ontology " + assessment.ontology().versionIri() + ", reasoner " + assessment.reasoner());
    return page.line(0, Assessment.NOTICE).toString();
  }

  private String status() {
    return switch (assessment.status()) {
      case CLASSIFIED -> "classified";
      case CONTRADICTORY -> "contradictory; see the contradictions below";
      case INSUFFICIENT -> "insufficient; nothing reported here leads to a cause";
    };
  }

  private void alerts() {
    if (assessment.alerts().isEmpty()) {
      return;
    }
    page.heading("ALERTS");
    for (AlertRaised alert : assessment.alerts()) {
      String urgency = alert.urgency() == null ? "" : " (" + alert.urgency() + ")";
      page.line(2, "!! " + alert.label() + urgency + (alert.supportConflicted() ? CONFLICTED : ""));
      page.row("action", alert.action());
      page.row("because", evidence(alert.because()) + sources(alert.sources()));
    }
  }

  private void causes(String heading, List<Cause> causes) {
    if (causes.isEmpty()) {
      return;
    }
    page.heading(heading);
    int number = 0;
    for (Cause cause : causes) {
      page.line(2, ++number + ". " + title(cause));
      CauseText.write(cause, page);
    }
  }

  private static String title(Cause cause) {
    List<String> marks = new ArrayList<>();
    if (cause.lifeThreatening()) {
      marks.add("life-threatening");
    }
    if (cause.beyondTheDocuments()) {
      marks.add("from wider literature");
    }
    String marked = marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]";
    return cause.label()
        + ": "
        + cause.tier().word().toUpperCase(Locale.ROOT)
        + marked
        + (cause.supportConflicted() ? CONFLICTED : "");
  }

  private static String issue(Issue issue) {
    String candidates =
        issue.candidates().isEmpty() ? "" : " Candidates: " + String.join(", ", issue.candidates());
    String place = issue.path().isEmpty() ? "" : issue.path() + ": ";
    return issue.level().name().toLowerCase(Locale.ROOT)
        + ": "
        + place
        + issue.message()
        + candidates;
  }

  private static String reading(InputReading reading) {
    String terms = reading.terms().isEmpty() ? "nothing" : String.join(", ", reading.terms());
    String left =
        reading.leftOver().isEmpty() ? "" : "; not used: " + printable(reading.leftOver());
    return "%s \"%s\" -> %s (%s%s)"
        .formatted(reading.path(), printable(reading.text()), terms, reading.how().word(), left);
  }

  static String evidence(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> e.label() + " (" + e.input() + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String sources(List<String> sources) {
    return sources.isEmpty() ? "" : " [" + String.join(", ", sources) + "]";
  }

  /** Text of a case without what could steer a terminal. */
  static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
