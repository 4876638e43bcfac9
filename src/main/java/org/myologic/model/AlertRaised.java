package org.myologic.model;

import java.util.List;

/**
 * An alert that the reported facts raise.
 *
 * @param because the inputs that raise it
 * @param action what to consider or exclude
 * @param supportConflicted true if a conflicting input supports it
 */
public record AlertRaised(
    String alert,
    String label,
    String urgency,
    List<Evidence> because,
    String action,
    boolean supportConflicted,
    List<String> sources) {
  public AlertRaised {
    because = List.copyOf(because);
    sources = List.copyOf(sources);
  }
}
