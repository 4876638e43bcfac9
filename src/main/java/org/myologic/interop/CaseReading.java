package org.myologic.interop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;

/** What came of reading one case: the case, or everything that is wrong with it. */
public sealed interface CaseReading {
  /**
   * The same reading, or the faults that a further look at the case finds.
   *
   * @param look answers with all faults of a case; empty if there is none
   */
  default CaseReading unless(Function<PatientCase, List<Issue>> look) {
    if (this instanceof Read read) {
      List<Issue> faults = look.apply(read.patientCase());
      return faults.isEmpty() ? this : new Faulty(faults);
    }
    return this;
  }

  /** Hands the case, or its faults, to whoever takes it. */
  default void handle(Consumer<PatientCase> ifRead, Consumer<List<Issue>> ifFaulty) {
    if (this instanceof Read read) {
      ifRead.accept(read.patientCase());
    } else if (this instanceof Faulty faulty) {
      ifFaulty.accept(faulty.faults());
    }
  }

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
