package org.myologic.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The case in time: what happened when, what stopping a drug showed, and when to look again.
 *
 * @param timeline oldest first; findings and conditions have no time
 * @param dechallenges what results did after a drug was stopped
 * @param reviews when the effect of a drug that is taken is to be judged
 */
public record History(List<Event> timeline, List<Dechallenge> dechallenges, List<Review> reviews) {
  /** What can happen at a known time; in this order if several things happen on one day. */
  public enum Kind {
    STARTED,
    RESULT,
    STOPPED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something that happened at a known time.
   *
   * @param daysAgo days before the assessment
   * @param input JSON pointer of the drug or of the result
   * @param label of the term that the input was taken to mean, or its own words
   * @param value of a result, with comparator and unit or in a word; may be null
   */
  public record Event(BigDecimal daysAgo, Kind event, String input, String label, String value) {
    public Event {
      daysAgo = plain(daysAgo);
    }
  }

  /**
   * Two results of one investigation on either side of the end of a drug: the last one before and
   * the latest one after it.
   *
   * @param drug JSON pointer of the drug
   * @param before JSON pointer of the result before, or on the day, it was stopped
   * @param after JSON pointer of the latest result
   * @param sentence the numbers, without a judgement
   */
  public record Dechallenge(String drug, String before, String after, String sentence) {}

  /**
   * When the effect of a drug is to be judged.
   *
   * @param input JSON pointer of the drug
   * @param label name of the drug
   * @param cause compact IRI of the probable or confirmed cause that it treats
   * @param treatment compact IRI
   * @param reviewAfter in words, as the ontology has them
   * @param startedDaysAgo days since the drug was started; may be null
   */
  public record Review(
      String input,
      String label,
      String cause,
      String treatment,
      String reviewAfter,
      BigDecimal startedDaysAgo,
      List<String> sources) {
    public Review {
      startedDaysAgo = startedDaysAgo == null ? null : plain(startedDaysAgo);
      sources = List.copyOf(sources);
    }
  }

  public History {
    timeline = List.copyOf(timeline);
    dechallenges = List.copyOf(dechallenges);
    reviews = List.copyOf(reviews);
  }

  /** The number without zeros that say nothing. */
  private static BigDecimal plain(BigDecimal days) {
    BigDecimal stripped = days.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same history with other reviews. */
  public History withReviews(List<Review> others) {
    return new History(timeline, dechallenges, others);
  }
}
