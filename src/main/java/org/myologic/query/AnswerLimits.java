package org.myologic.query;

/** How large the answer to a query from outside may be. A larger one is refused, never cut. */
final class AnswerLimits {
  /** Most rows, or triples. */
  static final int ROWS = 20_000;

  /** Most characters over all values. */
  static final long CHARACTERS = 20_000_000;

  private AnswerLimits() {}

  static QueryException exceeded(String what) {
    return new QueryException(
        QueryException.Reason.TOO_LARGE,
        "The answer has more than " + ROWS + " " + what + ". Add LIMIT or narrow the pattern.");
  }
}
