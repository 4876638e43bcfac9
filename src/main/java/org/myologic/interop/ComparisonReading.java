package org.myologic.interop;

import java.util.List;
import org.myologic.model.Comparison;
import org.myologic.model.Issue;

/** What came of reading two assessments: what changed, or why one of them cannot be used. */
public sealed interface ComparisonReading {
  /** Both could be read. */
  record Read(Comparison comparison) implements ComparisonReading {}

  /**
   * One or both cannot be used.
   *
   * @param faults at least one; each path starts with {@code /before} or {@code /after} unless it
   *     concerns both
   */
  record Faulty(List<Issue> faults) implements ComparisonReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
