package org.myologic.model;

import java.util.Locale;

/** How far the reported facts carry a cause, strongest first. Tiers are not probabilities. */
public enum Tier {
  CONFIRMED,
  PROBABLE,
  POSSIBLE;

  /** The lower-case word used in answers and in the ontology's {@code myo:tier}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The tier that {@code word} names; throws {@link IllegalArgumentException} for any other word.
   */
  public static Tier of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
