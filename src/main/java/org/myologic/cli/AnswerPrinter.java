package org.myologic.cli;

import java.io.PrintStream;
import org.myologic.interop.AssessmentJson;
import org.myologic.interop.AssessmentText;
import org.myologic.interop.AssessmentTurtle;
import org.myologic.model.Assessment;

/** Prints answers as they come. */
final class AnswerPrinter {
  private final AnswerFormat format;
  private final PrintStream out;
  private int printed;
  private boolean array;

  AnswerPrinter(AnswerFormat format, PrintStream out) {
    this.format = format;
    this.out = out;
  }

  /**
   * Prints one answer.
   *
   * @param place empty if the whole input is one case
   */
  void print(String place, Assessment answer) {
    switch (format) {
      case TEXT ->
          out.print(
              (printed == 0 ? "" : "\n" + "=".repeat(100) + "\n\n") + AssessmentText.of(answer));
      case JSON -> json(place, answer);
      case NDJSON -> out.print(AssessmentJson.line(answer) + "\n");
      case TURTLE ->
          out.print((printed == 0 ? AssessmentTurtle.PREFIXES : "") + AssessmentTurtle.of(answer));
    }
    printed++;
    out.flush();
  }

  private void json(String place, Assessment answer) {
    array = !place.isEmpty();
    String separator = !array ? "" : printed == 0 ? "[\n" : ",\n";
    out.print(separator + AssessmentJson.text(answer).stripTrailing() + (array ? "" : "\n"));
  }

  /** Ends what was begun. */
  void end() {
    if (array) {
      out.print("\n]\n");
    }
    out.flush();
  }
}
