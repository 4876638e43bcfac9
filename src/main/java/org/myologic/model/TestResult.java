package org.myologic.model;

import java.math.BigDecimal;

/**
 * The result of an investigation.
 *
 * @param term words, label, CURIE or IRI of the investigation or of its result
 * @param value the number, in {@code unit}; may be null
 * @param comparator {@code <}, {@code <=}, {@code >}, {@code >=} or null
 * @param unit as the report spells it; may be null
 * @param lowerLimit lower reference limit in {@code unit}; may be null
 * @param upperLimit upper reference limit in {@code unit}; may be null
 * @param interpretation what the report calls the result; may be null
 * @param at when it was taken; may be null
 */
public record TestResult(
    String term,
    BigDecimal value,
    String comparator,
    String unit,
    BigDecimal lowerLimit,
    BigDecimal upperLimit,
    Interpretation interpretation,
    Moment at) {
  /** What a report calls a result. */
  public enum Interpretation {
    HIGH,
    LOW,
    NORMAL,
    POSITIVE,
    NEGATIVE,
    ABNORMAL;

    /** True for {@link #NORMAL} and {@link #NEGATIVE}. */
    public boolean unremarkable() {
      return this == NORMAL || this == NEGATIVE;
    }
  }
}
