package org.myologic.cli;

import java.io.PrintStream;
import java.util.List;
import org.myologic.model.Issue;

/** Says on standard error what is wrong with cases, one line a fault, and remembers that it did. */
final class Faults {
  private final String input;
  private final PrintStream err;
  private boolean any;

  Faults(String input, PrintStream err) {
    this.input = input;
    this.err = err;
  }

  void report(String place, List<Issue> faults) {
    any = true;
    String where = place.isEmpty() ? input : input + ", " + place;
    for (Issue fault : faults) {
      String pointer = fault.path().isEmpty() ? "" : ", " + fault.path();
      String meant =
          fault.candidates().isEmpty() ? "" : " (perhaps " + fault.candidates().get(0) + ")";
      err.println(where + pointer + ": " + fault.message() + meant);
    }
  }

  boolean any() {
    return any;
  }
}
