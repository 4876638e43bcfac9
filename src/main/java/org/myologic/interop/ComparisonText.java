package org.myologic.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.myologic.model.Assessment;
import org.myologic.model.Comparison;
import org.myologic.model.Comparison.CauseChange;
import org.myologic.model.Comparison.Shift;
import org.myologic.model.InputChange;
import org.myologic.model.Snapshot;

/** Writes what changed between two assessments for a person at a terminal. */
public final class ComparisonText {
  private ComparisonText() {}

  /** The whole page; ends with a newline. */
  public static String of(Comparison comparison) {
    Page page = new Page();
    page.line(0, names(comparison));
    comparison.notes().forEach(note -> page.line(0, note));
    if (comparison.isEmpty()) {
      page.heading("Nothing differs.");
    }
    page.section("ALERTS", shift(comparison.alerts(), "new: ", "no longer: "));
    causes(comparison, page);
    page.section("EXCLUDED", shift(comparison.refuted(), "now: ", "no longer: "));
    page.section("INPUTS", comparison.inputs().stream().map(ComparisonText::input).toList());
    return page.section("INTENDED USE", List.of(Assessment.NOTICE)).toString();
  }

  private static String names(Comparison comparison) {
    String before = AssessmentText.printable(comparison.before().caseId());
    String after = AssessmentText.printable(comparison.after().caseId());
    return "What changed from " + before + " to " + after;
  }

  private static List<String> shift(Shift shift, String gained, String lost) {
    List<String> lines = new ArrayList<>();
    shift.gained().forEach(named -> lines.add(gained + named.label()));
    shift.lost().forEach(named -> lines.add(lost + named.label()));
    return lines;
  }

  private static void causes(Comparison comparison, Page page) {
    if (comparison.causes().isEmpty()) {
      return;
    }
    page.heading("CAUSES");
    for (CauseChange cause : comparison.causes()) {
      page.line(2, cause.label() + ": " + change(cause));
      page.rows("now met", criteria(cause.newlyMet()));
      page.rows("no longer", criteria(cause.noLongerMet()));
    }
  }

  private static String change(CauseChange cause) {
    return switch (cause.change()) {
      case CRITERIA -> cause.to() + " as before, by other criteria";
      default -> cause.change().word() + ", " + cause.from() + " -> " + cause.to();
    };
  }

  private static List<String> criteria(List<Snapshot.Criterion> criteria) {
    return criteria.stream().map(c -> c.label() + " (" + c.tier() + ")").toList();
  }

  private static String input(InputChange change) {
    String start = change.change().word() + ": " + change.item().term() + " ";
    String words =
        switch (change.change()) {
          case ADDED -> said(change.after());
          case REMOVED -> said(change.before());
          case CHANGED -> said(change.before()) + " -> " + said(change.after());
        };
    return AssessmentText.printable(start + words);
  }

  private static String said(Snapshot.Item item) {
    return item.details().entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
