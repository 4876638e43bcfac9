package org.myologic.model;

/**
 * A drug or substance that the patient takes, took or never took.
 *
 * @param term words, label, CURIE or IRI, as the case gives it
 * @param status whether it is taken now, was stopped, or was never taken
 * @param dose free text such as {@code 40 mg}; may be null
 * @param route free text such as {@code oral}; may be null
 * @param started when it was started; may be null
 * @param ended when it was stopped; may be null
 */
public record Exposure(
    String term, Status status, String dose, String route, Moment started, Moment ended) {
  /** Whether the drug is taken. */
  public enum Status {
    CURRENT,
    STOPPED,
    NEVER
  }
}
