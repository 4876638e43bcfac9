package org.myologic.interop;

import java.util.List;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;

/** What came of reading one case: the case, or everything that is wrong with it. */
public sealed interface CaseReading {
  /** The case is well formed; its terms are not resolved yet. */
  record Read(PatientCase patientCase) implements CaseReading {}

  /**
   * The case cannot be used.
   *
   * @param faults at least one, in the order of the document; each path is a JSON pointer into the
   *     case
   */
  record Faulty(List<Issue> faults) implements CaseReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
