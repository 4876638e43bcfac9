package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.myologic.model.Sex;
import org.myologic.model.TestResult.Interpretation;
import org.myologic.ontology.Vocabulary;

/**
 * What the ontology says of reading results: meanings, units, limits. All numbers are in the
 * canonical unit.
 */
public final class Investigations {
  /**
   * A default reference interval.
   *
   * @param lower may be null
   * @param upper may be null
   */
  record Interval(String id, BigDecimal lower, BigDecimal upper, Optional<String> sex) {}

  private final Vocabulary vocabulary;

  public Investigations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The class of a numeric result. */
  Optional<String> measurement(String investigation) {
    return vocabulary.first(investigation, "myo:measures");
  }

  Optional<String> canonicalUnit(String investigation) {
    return vocabulary.first(investigation, "myo:canonicalUnit");
  }

  /** The largest value that can be a measurement. */
  public Optional<BigDecimal> plausibleMaximum(String investigation) {
    return vocabulary.first(investigation, "myo:plausibleMaximum").map(BigDecimal::new);
  }

  /** The finding that the interpretation means, if the ontology gives one. */
  Optional<String> meaning(String investigation, Interpretation interpretation) {
    return keys(interpretation).stream()
        .flatMap(key -> vocabulary.values(investigation, key).stream())
        .findFirst();
  }

  private static List<String> keys(Interpretation interpretation) {
    return switch (interpretation) {
      case HIGH -> List.of("myo:highFinding", "myo:positiveFinding", "myo:abnormalFinding");
      case LOW -> List.of("myo:lowFinding", "myo:abnormalFinding");
      case POSITIVE -> List.of("myo:positiveFinding", "myo:abnormalFinding", "myo:highFinding");
      case ABNORMAL -> List.of("myo:abnormalFinding", "myo:positiveFinding");
      case NORMAL, NEGATIVE -> List.of("myo:normalFinding");
    };
  }

  /** Every finding that a normal or negative result speaks against. */
  List<String> abnormalMeanings(String investigation) {
    return Stream.of(
            "myo:highFinding", "myo:lowFinding", "myo:positiveFinding", "myo:abnormalFinding")
        .flatMap(key -> vocabulary.values(investigation, key).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * What a value in the unit is multiplied by; empty if the unit is not known for the
   * investigation.
   */
  Optional<BigDecimal> factor(String investigation, String unit) {
    Optional<String> canonical = canonicalUnit(investigation);
    if (canonical.filter(c -> even(c).equals(even(unit)) || unitless(c, unit)).isPresent()) {
      return Optional.of(BigDecimal.ONE);
    }
    return of("myo:UnitConversion", investigation)
        .filter(
            c ->
                vocabulary.values(c, "myo:unit").stream().anyMatch(u -> even(u).equals(even(unit))))
        .findFirst()
        .flatMap(c -> vocabulary.first(c, "myo:factor"))
        .map(BigDecimal::new);
  }

  /** A number without a unit is read as it stands where the canonical unit is none. */
  private static boolean unitless(String canonical, String unit) {
    return unit.isEmpty() && (canonical.startsWith("{") || canonical.equals("[pH]"));
  }

  /**
   * The default interval for the sex; for an unknown sex the widest, which calls least abnormal.
   */
  Optional<Interval> interval(String investigation, Sex sex) {
    List<Interval> all = of("myo:ReferenceInterval", investigation).map(this::interval).toList();
    return all.stream()
        .filter(i -> i.sex().filter(s -> s.equals(sex.name().toLowerCase(Locale.ROOT))).isPresent())
        .findFirst()
        .or(() -> all.stream().filter(i -> i.sex().isEmpty()).findFirst())
        .or(() -> widest(all));
  }

  private static Optional<Interval> widest(List<Interval> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Comparator<BigDecimal> order = Comparator.naturalOrder();
    BigDecimal lower =
        all.stream().map(Interval::lower).filter(v -> v != null).min(order).orElse(null);
    BigDecimal upper =
        all.stream().map(Interval::upper).filter(v -> v != null).max(order).orElse(null);
    return Optional.of(new Interval(all.get(0).id(), lower, upper, Optional.empty()));
  }

  private Interval interval(String id) {
    return new Interval(
        id,
        vocabulary.first(id, "myo:lowerLimit").map(BigDecimal::new).orElse(null),
        vocabulary.first(id, "myo:upperLimit").map(BigDecimal::new).orElse(null),
        vocabulary.first(id, "myo:forSex"));
  }

  private Stream<String> of(String upperClass, String investigation) {
    boolean interval = upperClass.endsWith("Interval");
    return vocabulary.annotatedWith("myo:forInvestigation").stream()
        .filter(id -> vocabulary.values(id, "myo:forInvestigation").contains(investigation))
        .filter(id -> interval == vocabulary.values(id, "myo:factor").isEmpty())
        .sorted();
  }

  /** Sources of the interval, for an answer that assumed it. */
  List<String> sources(String id) {
    return vocabulary.values(id, Vocabulary.SOURCE);
  }

  /** A unit without case, spaces, dots and the several signs for micro. */
  static String even(String unit) {
    return unit.toLowerCase(Locale.ROOT)
        .replaceAll("[\\s.·]", "")
        .replaceAll("[µμ]", "u")
        .replace("mc", "u")
        .replaceAll("^international units?", "iu")
        .replaceAll("^units?", "u")
        .replace("litre", "l")
        .replace("liter", "l");
  }
}
