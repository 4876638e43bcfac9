package org.myologic.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Relation;
import org.myologic.model.TherapyStep;
import org.myologic.model.TherapyStep.Circumstance;
import org.myologic.model.TherapyStep.Dose;
import org.myologic.model.Tier;
import org.myologic.model.WorkupItem;

/** Writes one cause for a terminal: why, what speaks against it, mechanisms, workup, therapy. */
final class CauseText {
  private CauseText() {}

  static void write(Cause cause, Page page) {
    page.row("within", String.join(", ", cause.within()));
    page.rows("why", cause.criteria().stream().map(CauseText::criterion).toList());
    page.rows("against", cause.against().stream().map(CauseText::criterion).toList());
    page.rows("mechanisms", cause.mechanisms().stream().map(CauseText::mechanism).toList());
    page.rows("workup", cause.workup().stream().map(CauseText::workup).toList());
    String therapy = cause.tier() == Tier.POSSIBLE ? "if confirmed" : "therapy";
    page.rows(therapy, cause.therapy().stream().flatMap(CauseText::therapy).toList());
  }

  private static String criterion(CriterionMet met) {
    return met.label()
        + " ("
        + met.tier()
        + "): "
        + AssessmentText.evidence(met.metBy())
        + AssessmentText.sources(met.sources());
  }

  private static String mechanism(Relation relation) {
    return relation.label() + AssessmentText.sources(relation.sources());
  }

  private static String workup(WorkupItem item) {
    return item.label()
        + beyond(item.beyondTheDocuments())
        + AssessmentText.sources(item.sources());
  }

  /** The treatment and, each on a line of its own, what has to be known about it. */
  private static Stream<String> therapy(TherapyStep step) {
    List<String> lines = new ArrayList<>();
    String number = step.step() == null ? "" : "step " + step.step() + ": ";
    lines.add(
        number
            + step.label()
            + beyond(step.beyondTheDocuments())
            + AssessmentText.sources(step.sources()));
    note(lines, "for", step.indication());
    step.doses().forEach(dose -> note(lines, "dose", dose(dose)));
    note(lines, "review after", step.reviewAfter());
    note(lines, "duration", step.duration());
    note(lines, "strength of evidence", step.strengthOfEvidence());
    step.circumstances().forEach(c -> note(lines, effect(c), circumstance(c)));
    step.cautions().forEach(caution -> note(lines, "caution", caution));
    note(lines, "left open by the sources", step.gap());
    note(lines, "editors' note", step.editorial());
    if ("unreviewed".equals(step.reviewStatus())) {
      lines.add("- not reviewed by a clinician");
    }
    return lines.stream();
  }

  private static void note(List<String> lines, String name, String words) {
    if (words != null && !words.isEmpty()) {
      lines.add("- " + name + ": " + words);
    }
  }

  private static String dose(Dose dose) {
    String amount = dose.text() == null ? range(dose) : dose.text();
    String disagrees = dose.conflictsWith() ? " (another source disagrees)" : "";
    return amount + disagrees + AssessmentText.sources(dose.sources());
  }

  private static String range(Dose dose) {
    return Stream.of(dose.low(), dose.high())
            .filter(n -> n != null)
            .map(BigDecimal::toPlainString)
            .distinct()
            .collect(Collectors.joining("-"))
        + (dose.unit() == null ? "" : " " + dose.unit());
  }

  private static String effect(Circumstance circumstance) {
    String here = circumstance.inCase() ? "IN THIS CASE, " : "";
    return here
        + switch (circumstance.effect()) {
          case "preferredFor" -> "preferred with";
          case "avoidedFor" -> "avoid with";
          default -> "check first with";
        };
  }

  private static String circumstance(Circumstance circumstance) {
    String because =
        circumstance.because().isEmpty()
            ? ""
            : ": " + AssessmentText.evidence(circumstance.because());
    return circumstance.label() + because + AssessmentText.sources(circumstance.sources());
  }

  private static String beyond(boolean beyondTheDocuments) {
    return beyondTheDocuments ? " (from wider literature)" : "";
  }
}
