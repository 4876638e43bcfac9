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

/**
 * Writes one cause for a terminal: why, what speaks against it, mechanisms, workup, therapy. A
 * treatment is written in full where the cause is probable or confirmed; until then its name and
 * what the case bears on it are enough here, and JSON has the rest.
 */
final class CauseText {
  private CauseText() {}

  static void write(Cause cause, Page page) {
    page.row("within", String.join(", ", cause.within()));
    page.rows("why", cause.criteria().stream().map(CauseText::criterion).toList());
    page.rows("against", cause.against().stream().map(CauseText::criterion).toList());
    page.rows("would be", OpenText.missing(cause));
    page.rows("mechanisms", cause.mechanisms().stream().map(CauseText::mechanism).toList());
    page.rows("workup", cause.workup().stream().map(CauseText::workup).toList());
    if (cause.tier() == Tier.POSSIBLE) {
      page.rows("if confirmed", cause.therapy().stream().flatMap(CauseText::outlook).toList());
    } else {
      page.rows("therapy", cause.therapy().stream().flatMap(CauseText::therapy).toList());
    }
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
    List<String> lines = title(step);
    note(lines, "for", step.indication());
    step.doses().forEach(dose -> note(lines, "dose", dose(dose)));
    note(lines, "review after", step.reviewAfter());
    note(lines, "duration", step.duration());
    note(lines, "strength of evidence", step.strengthOfEvidence());
    inCase(lines, step);
    note(lines, "prefer with", elsewhere(step, "preferredFor"));
    note(lines, "avoid with", elsewhere(step, "avoidedFor"));
    note(lines, "check first for", elsewhere(step, "checkBefore"));
    step.cautions().forEach(caution -> note(lines, "caution", caution));
    note(lines, "left open by the sources", step.gap());
    note(lines, "editors' note", step.editorial());
    return lines.stream();
  }

  /**
   * A treatment that waits for its cause to be confirmed: its name and what this case says to it.
   */
  private static Stream<String> outlook(TherapyStep step) {
    List<String> lines = title(step);
    inCase(lines, step);
    return lines.stream();
  }

  private static List<String> title(TherapyStep step) {
    String number = step.step() == null ? "" : "step " + step.step() + ": ";
    String unreviewed =
        "unreviewed".equals(step.reviewStatus()) ? " (not reviewed by a clinician)" : "";
    return new ArrayList<>(
        List.of(
            number
                + step.label()
                + beyond(step.beyondTheDocuments())
                + unreviewed
                + AssessmentText.sources(step.sources())));
  }

  private static void inCase(List<String> lines, TherapyStep step) {
    step.circumstances().stream()
        .filter(Circumstance::inCase)
        .forEach(c -> note(lines, effect(c), circumstance(c)));
  }

  /** The circumstances that are not in the case, which the reader may know better. */
  private static String elsewhere(TherapyStep step, String effect) {
    return step.circumstances().stream()
        .filter(c -> !c.inCase() && c.effect().equals(effect))
        .map(c -> c.label().replaceFirst("^case with ", ""))
        .collect(Collectors.joining(", "));
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
    return switch (circumstance.effect()) {
      case "preferredFor" -> "IN THIS CASE, preferred";
      case "avoidedFor" -> "IN THIS CASE, avoid";
      default -> "IN THIS CASE, check first";
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
