package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.myologic.model.Attribute;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.Moment;
import org.myologic.model.TestResult;
import org.myologic.model.TestResult.Interpretation;
import org.myologic.ontology.Vocabulary;

/**
 * Cases drawn from the ontology's own criteria, alerts and circumstances: terms that meet the
 * conjuncts, some left out, some denied, numbers on both sides of thresholds, and noise. One seed
 * gives one case.
 */
final class Generated {
  /** The first seed; {@code -Dmyologic.seed=N -Dmyologic.cases=1} repeats one case. */
  static final long SEED = Long.getLong("myologic.seed", 20_261_122L);

  /** How many cases all properties together draw; the profile {@code soak} raises it. */
  static final int CASES = Integer.getInteger("myologic.cases", 200);

  private static final Vocabulary VOCABULARY = ShippedOntology.VOCABULARY;
  private static final List<String> UPPER = List.of("myo:Finding", "myo:Drug", "myo:Condition");
  private static final BigDecimal LIMIT = new BigDecimal("40");
  private static final List<String> FACTORS = List.of("0.5", "0.999", "1", "1.001", "2");

  private final Random random;

  Generated(long seed) {
    random = new Random(seed);
  }

  /** Checks a property on its share, in percent, of all cases; a failure names its seed. */
  static void check(int percent, Consumer<Generated> property) {
    int cases = Math.max(1, CASES * percent / 100);
    for (long seed = SEED; seed < SEED + cases; seed++) {
      try {
        property.accept(new Generated(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "seed %d (repeat with -Dmyologic.seed=%d -Dmyologic.cases=1): %s"
                .formatted(seed, seed, e.getMessage()),
            e);
      }
    }
  }

  Random random() {
    return random;
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A case about one or two case classes, near to meeting them, with noise. */
  Items near() {
    Items items = meeting(oneOf(Drawable.CASE_CLASSES));
    if (chance(40)) {
      items = items.plus(meeting(oneOf(Drawable.CASE_CLASSES)));
    }
    if (items.all().size() > 1 && chance(30)) {
      items = items.without(random.nextInt(items.all().size()));
    }
    for (int more = random.nextInt(3); more > 0; more--) {
      items = items.plus(noise());
    }
    return (chance(25) ? items.plus(denial()) : items).oneAge();
  }

  /** Whether an item uses the very term of a criterion. */
  private enum Wording {
    EXACT,
    DRAWN
  }

  /** Items that meet the case class, or nearly, some by terms below those that it names. */
  Items meeting(String caseClass) {
    return meeting(caseClass, Wording.DRAWN);
  }

  /** Items that meet the case class by the very terms that it names. */
  Items exactly(String caseClass) {
    return meeting(caseClass, Wording.EXACT);
  }

  private Items meeting(String caseClass, Wording wording) {
    Items items = new Items(List.of());
    for (CaseClass.Conjunct part :
        Drawable.CLASSES.definition(caseClass).orElseThrow().conjuncts()) {
      items = items.plus(meeting(part, wording));
    }
    return items;
  }

  private Items meeting(CaseClass.Conjunct part, Wording wording) {
    if (part instanceof CaseClass.Conjunct.IsIn in) {
      return Drawable.CLASSES.definition(in.caseClass()).isPresent()
          ? meeting(in.caseClass(), wording)
          : way(in.caseClass()).map(w -> meeting(w, wording)).orElse(new Items(List.of()));
    }
    if (part instanceof CaseClass.Conjunct.Reports reports) {
      return Items.of(reporting(reports, wording));
    }
    if (part instanceof CaseClass.Conjunct.Denies denies) {
      return Items.of(Items.denying(denies.filler()));
    }
    CaseClass.Conjunct.HasNumber number = (CaseClass.Conjunct.HasNumber) part;
    return Items.of(new Items.Age(number.least() == null ? number.most() : number.least()));
  }

  private Optional<String> way(String caseClass) {
    List<String> ways =
        Drawable.CASE_CLASSES.stream().filter(c -> VOCABULARY.isA(c, caseClass)).toList();
    return ways.isEmpty() ? Optional.empty() : Optional.of(oneOf(ways));
  }

  /** An item that reports the class, something below it, or its attributes or number. */
  private Record reporting(CaseClass.Conjunct.Reports reports, Wording wording) {
    boolean exact = wording == Wording.EXACT || chance(60);
    String term = exact ? reports.filler() : oneOf(Drawable.below(reports.filler()));
    return switch (reports.property()) {
      case "myo:reportsCondition" -> Items.condition(term, true);
      case "myo:stopped" -> exposure(term, Exposure.Status.STOPPED);
      case "myo:takes" -> exposure(term, Exposure.Status.CURRENT);
      case "myo:reportedExposureTo" ->
          exposure(term, chance(70) ? Exposure.Status.CURRENT : Exposure.Status.STOPPED);
      default -> wording == Wording.EXACT ? Items.present(term) : finding(term);
    };
  }

  private Record finding(String term) {
    List<String> measuring = Drawable.measuring(term);
    if (!measuring.isEmpty() && chance(60)) {
      return number(oneOf(measuring));
    }
    return Drawable.inAttributes(term).filter(f -> chance(50)).orElse(Items.present(term));
  }

  private Exposure exposure(String term, Exposure.Status status) {
    Moment started = chance(30) ? days(10 + random.nextInt(400)) : null;
    Moment ended =
        status == Exposure.Status.STOPPED && chance(40) ? days(random.nextInt(10)) : null;
    return new Exposure(term, status, null, null, started, ended);
  }

  private static Moment days(int ago) {
    return new Moment("-P" + ago + "D", BigDecimal.valueOf(ago));
  }

  /** A number beside one of the thresholds of what the investigation measures. */
  TestResult number(String investigation) {
    String measurement = VOCABULARY.first(investigation, "myo:measures").orElseThrow();
    List<Drawable.Threshold> thresholds = Drawable.thresholds(measurement);
    Interpretation called =
        chance(50) ? null : oneOf(List.of(Interpretation.HIGH, Interpretation.LOW));
    if (thresholds.isEmpty()) {
      return Items.result(investigation, called == null ? Interpretation.NORMAL : called);
    }
    Drawable.Threshold threshold = oneOf(thresholds);
    BigDecimal beside = threshold.value().multiply(new BigDecimal(oneOf(FACTORS)));
    String unit = VOCABULARY.first(investigation, "myo:canonicalUnit").orElse("");
    return switch (threshold.property()) {
      case "myo:timesUpperLimit" ->
          new TestResult(
              investigation, LIMIT.multiply(beside), null, unit, null, LIMIT, called, null);
      case "myo:timesLowerLimit" ->
          new TestResult(
              investigation, LIMIT.multiply(beside), null, unit, LIMIT, null, called, null);
      default -> new TestResult(investigation, beside, null, unit, null, null, called, null);
    };
  }

  /** Something that has nothing to do with the rest on purpose. */
  Record noise() {
    if (chance(15)) {
      return number(oneOf(Drawable.INVESTIGATIONS));
    }
    String term = any(oneOf(UPPER));
    if (VOCABULARY.isA(term, "myo:Finding") && chance(30)) {
      return new Finding(
          term,
          true,
          Map.of(Attribute.SITE, any("myo:Anatomy"), Attribute.TRIGGER, any("myo:Circumstance")));
    }
    return Items.stating(term);
  }

  /** A term below one of the upper classes. */
  String any(String upper) {
    List<String> below = Drawable.below(upper);
    return below.get(1 + random.nextInt(below.size() - 1));
  }

  /** A denial of anything. */
  Record denial() {
    return Items.denying(any(oneOf(UPPER)));
  }
}
