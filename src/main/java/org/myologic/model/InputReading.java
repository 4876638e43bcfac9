package org.myologic.model;

import java.util.List;
import java.util.Locale;

/**
 * How one input item was understood.
 *
 * @param path JSON pointer of the item
 * @param text the item's term as given
 * @param terms compact IRIs that it was taken to mean; empty if nothing was understood
 * @param how the way the match was made
 * @param leftOver words of the item that no term used
 */
public record InputReading(String path, String text, List<String> terms, How how, String leftOver) {
  /** The way a text was matched to terms, surest first. */
  public enum How {
    EXACT,
    NORMALISED,
    PHRASE,
    CODE,
    NONE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public InputReading {
    terms = List.copyOf(terms);
  }
}
