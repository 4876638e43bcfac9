package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myologic.model.Issue;
import org.myologic.model.Sex;
import org.myologic.model.Term;
import org.myologic.model.TestResult;
import org.myologic.model.TestResult.Interpretation;

/**
 * Brings a number, its unit and its limits together: stated limits first, default ones if none is
 * stated.
 */
final class ResultLimits {
  private static final Pattern RANGE_IN_UNIT =
      Pattern.compile("^(.*?)\\s*\\(\\s*([0-9.]+)\\s*[-–]\\s*([0-9.]+)\\s*\\)$");
  private static final Pattern TIMES_LIMIT =
      Pattern.compile("(?i)^(x|×|times|fold)?\\s*(the\\s+)?(uln|upper limit( of normal)?)$");
  private static final BigDecimal NUDGE = new BigDecimal("0.000001");

  /**
   * A number beside its limits, all in one unit.
   *
   * @param value in the unit of the limits
   * @param canonical in the canonical unit of the investigation; null if the unit is not known
   * @param lower may be null
   * @param upper may be null
   * @param stated true if the case gives the limits itself
   */
  record Scaled(
      BigDecimal value, BigDecimal canonical, BigDecimal lower, BigDecimal upper, boolean stated) {
    /** High, low or normal against the limits; null if there is none. */
    Interpretation called() {
      if (upper != null && value.compareTo(upper) > 0) {
        return Interpretation.HIGH;
      }
      if (lower != null && value.compareTo(lower) < 0) {
        return Interpretation.LOW;
      }
      return upper == null && lower == null ? null : Interpretation.NORMAL;
    }
  }

  private final Investigations investigations;

  ResultLimits(Investigations investigations) {
    this.investigations = investigations;
  }

  /** Empty, with an issue, if neither the unit nor a limit is known. */
  Optional<Scaled> scale(
      String path, Term investigation, TestResult result, Sex sex, Reading reading) {
    BigDecimal value = bound(path, result, reading);
    String unit = result.unit() == null ? "" : result.unit().strip();
    BigDecimal lower = result.lowerLimit();
    BigDecimal upper = result.upperLimit();
    Matcher range = RANGE_IN_UNIT.matcher(unit);
    if (range.matches()) {
      unit = range.group(1);
      lower = lower == null ? new BigDecimal(range.group(2)) : lower;
      upper = upper == null ? new BigDecimal(range.group(3)) : upper;
    }
    if (TIMES_LIMIT.matcher(unit).matches()) {
      return Optional.of(new Scaled(value, null, null, BigDecimal.ONE, true));
    }
    Optional<BigDecimal> factor = investigations.factor(investigation.id(), unit);
    BigDecimal canonical = factor.map(value::multiply).orElse(null);
    if (lower != null || upper != null) {
      return Optional.of(new Scaled(value, canonical, lower, upper, true));
    }
    if (canonical == null) {
      reading.add(unknownUnit(path, investigation, unit));
      return Optional.empty();
    }
    return Optional.of(assumed(path, investigation, canonical, sex, reading));
  }

  private Scaled assumed(
      String path, Term investigation, BigDecimal canonical, Sex sex, Reading reading) {
    Optional<Investigations.Interval> interval = investigations.interval(investigation.id(), sex);
    interval.ifPresent(
        i ->
            reading.add(
                Issue.info(
                    path,
                    "no limits are given for '%s'; %s to %s %s was assumed (%s)."
                        .formatted(
                            investigation.label(),
                            i.lower() == null ? "-" : i.lower().toPlainString(),
                            i.upper() == null ? "-" : i.upper().toPlainString(),
                            investigations.canonicalUnit(investigation.id()).orElse(""),
                            String.join(", ", investigations.sources(i.id()))))));
    return new Scaled(
        canonical,
        canonical,
        interval.map(Investigations.Interval::lower).orElse(null),
        interval.map(Investigations.Interval::upper).orElse(null),
        false);
  }

  private static BigDecimal bound(String path, TestResult result, Reading reading) {
    if (result.comparator() == null) {
      return result.value();
    }
    reading.add(
        Issue.info(
            path + "/comparator",
            "the result is only bounded (%s %s); the bound was taken as the value."
                .formatted(result.comparator(), result.value().toPlainString())));
    BigDecimal nudge = result.value().abs().max(BigDecimal.ONE).multiply(NUDGE);
    return switch (result.comparator()) {
      case ">" -> result.value().add(nudge);
      case "<" -> result.value().subtract(nudge);
      default -> result.value();
    };
  }

  private Issue unknownUnit(String path, Term investigation, String unit) {
    String canonical = investigations.canonicalUnit(investigation.id()).orElse("");
    String what =
        unit.isEmpty()
            ? "no unit is given for '%s'".formatted(investigation.label())
            : "the unit '%s' is not known for '%s'".formatted(unit, investigation.label());
    return Issue.warning(
        path + "/unit",
        what
            + ", so its number was not used"
            + (canonical.isEmpty() ? "." : "; " + canonical + " is known."));
  }
}
