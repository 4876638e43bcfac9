package org.myologic.check;

import java.util.List;
import org.myologic.query.CataloguedQuery.Severity;

/**
 * What one check found.
 *
 * @param check name of the check
 * @param title a few words
 * @param problem why a row is a fault
 * @param solution what an editor does about it
 * @param violations empty if all is well
 */
public record CheckResult(
    String check,
    String title,
    Severity severity,
    String problem,
    String solution,
    List<Violation> violations) {
  public CheckResult {
    violations = List.copyOf(violations);
  }

  /** True if the check found an error. */
  public boolean failed() {
    return severity == Severity.ERROR && !violations.isEmpty();
  }
}
