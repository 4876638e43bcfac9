package org.myologic.cli;

/** The exit codes of the launcher. */
final class Exit {
  /** Done; an unknown term or a contradictory case is an answer, not a failure. */
  static final int DONE = 0;

  /** Part of the input could not be read, or a check found errors; the rest was done. */
  static final int PARTLY = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A fault of the program or of its surroundings. */
  static final int INTERNAL = 3;

  private Exit() {}
}
