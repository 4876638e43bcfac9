package org.myologic.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A point in time, kept as days before the assessment.
 *
 * @param text as the case gives it
 * @param daysAgo days before now, never negative
 */
public record Moment(String text, BigDecimal daysAgo) {
  private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");
  private static final BigDecimal DAYS_PER_MONTH = new BigDecimal("30.4375");
  private static final BigDecimal SECONDS_PER_DAY = new BigDecimal(86_400);

  /**
   * Reads an ISO 8601 duration before now ({@code -P8W}, {@code -PT6H}) or a date not after {@code
   * today} ({@code 2026-01-31}).
   *
   * @throws IllegalArgumentException with a message for people
   */
  public static Moment parse(String text, LocalDate today) {
    try {
      BigDecimal days = text.contains("P") ? durationDays(text) : dateDays(text, today);
      if (days.signum() < 0) {
        throw new IllegalArgumentException("'" + text + "' lies in the future");
      }
      return new Moment(text, days);
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is neither a duration before now such as -P8W nor a date such as 2026-01-31",
          e);
    }
  }

  private static BigDecimal dateDays(String text, LocalDate today) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.parse(text), today));
  }

  private static BigDecimal durationDays(String text) {
    if (text.contains("T")) {
      long seconds = Duration.parse(text).negated().toSeconds();
      return BigDecimal.valueOf(seconds).divide(SECONDS_PER_DAY, 4, RoundingMode.HALF_UP);
    }
    Period period = Period.parse(text).negated();
    return BigDecimal.valueOf(period.getDays())
        .add(DAYS_PER_MONTH.multiply(BigDecimal.valueOf(period.getMonths())))
        .add(DAYS_PER_YEAR.multiply(BigDecimal.valueOf(period.getYears())));
  }
}
