package org.myologic.interop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.myologic.model.History;

/** Writes the case in time for a terminal. */
final class HistoryText {
  private HistoryText() {}

  static void write(History history, Page page) {
    page.section("TIME LINE", history.timeline().stream().map(HistoryText::event).toList());
    page.section(
        "AFTER STOPPING A DRUG",
        history.dechallenges().stream()
            .map(d -> AssessmentText.printable(d.sentence()) + " (" + d.after() + ")")
            .toList());
    page.section("REVIEW NEXT", history.reviews().stream().map(HistoryText::review).toList());
  }

  private static String event(History.Event event) {
    String value = event.value() == null ? "" : ": " + event.value();
    String what =
        switch (event.event()) {
          case STARTED -> event.label() + " started";
          case STOPPED -> event.label() + " stopped";
          case RESULT -> event.label() + value;
        };
    return days(event.daysAgo())
        + " ago: "
        + AssessmentText.printable(what)
        + " ("
        + event.input()
        + ")";
  }

  private static String review(History.Review review) {
    String started =
        review.startedDaysAgo() == null
            ? ""
            : ", started " + days(review.startedDaysAgo()) + " ago";
    return review.label()
        + " ("
        + review.input()
        + started
        + "): "
        + review.reviewAfter()
        + AssessmentText.sources(review.sources());
  }

  private static String days(BigDecimal days) {
    String number = days.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    return number.equals("1") ? "1 day" : number + " days";
  }
}
