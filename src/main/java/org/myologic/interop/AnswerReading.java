package org.myologic.interop;

import java.util.List;
import org.myologic.model.Issue;

/** What came of reading an answer back: the answer, or why it cannot be used. */
public sealed interface AnswerReading {
  /** The answer says all that is needed to rebuild it. */
  record Read(RecordedAnswer answer) implements AnswerReading {}

  /**
   * The answer cannot be used.
   *
   * @param faults at least one; each path is a JSON pointer into the answer
   */
  record Faulty(List<Issue> faults) implements AnswerReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
