package org.myologic.model;

import java.util.List;

/**
 * Something not yet known whose answer would change the assessment.
 *
 * @param observe compact IRI of the class to look for
 * @param investigation compact IRI of an investigation that shows it, or null
 * @param ifPresent what changes if it is found
 * @param ifAbsent what changes if it is excluded
 * @param worstCase the gravest of the changes, in words
 */
public record NextObservation(
    String observe,
    String label,
    String investigation,
    List<Change> ifPresent,
    List<Change> ifAbsent,
    String worstCase) {
  /**
   * How the status of one cause changes.
   *
   * @param cause compact IRI
   * @param from a tier's word, {@code undetermined} or {@code refuted}
   * @param to the same
   */
  public record Change(String cause, String label, String from, String to) {}

  public NextObservation {
    ifPresent = List.copyOf(ifPresent);
    ifAbsent = List.copyOf(ifAbsent);
  }
}
