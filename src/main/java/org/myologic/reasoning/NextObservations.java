package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myologic.model.NextObservation;
import org.myologic.model.NextObservation.Change;
import org.myologic.model.Refutation;
import org.myologic.model.Tier;
import org.myologic.ontology.Vocabulary;

/**
 * What to look for next. A candidate is the one thing that some criterion still needs; both
 * outcomes are classified by HermiT, and only a candidate that changes the status of a cause is
 * proposed.
 */
final class NextObservations {
  /** How many candidates are classified, both ways; a count, so that an answer can be repeated. */
  static final int CANDIDATES = 8;

  private static final String UNDETERMINED = "undetermined";
  private static final String REFUTED = "refuted";
  private static final List<String> GRAVITY =
      List.of("confirmed", "probable", "possible", UNDETERMINED, REFUTED);

  private final Vocabulary vocabulary;
  private final HermitClassifier hermit;
  private final CauseFinder causes;
  private final Refutations refutations;
  private final Gaps gaps;
  private final Set<String> denied;

  NextObservations(
      HermitClassifier hermit, CauseFinder causes, Refutations refutations, CaseClasses classes) {
    this.vocabulary = causes.vocabulary();
    this.denied = classes.deniedFillers();
    this.hermit = hermit;
    this.causes = causes;
    this.refutations = refutations;
    this.gaps = new Gaps(vocabulary);
  }

  /** The observations that would change most, gravest first. */
  List<NextObservation> of(View view, List<OpenCriteria.Open> open) {
    Map<String, String> now = statuses(view.facts(), view.types());
    return candidates(open).stream()
        .map(candidate -> observation(candidate, view.facts(), now))
        .filter(o -> !o.ifPresent().isEmpty() || !o.ifAbsent().isEmpty())
        .sorted(order())
        .toList();
  }

  private List<CaseClass.Conjunct.Reports> candidates(List<OpenCriteria.Open> open) {
    Set<CaseClass.Conjunct.Reports> candidates = new LinkedHashSet<>();
    open.stream()
        .filter(o -> o.needs().size() == 1 && o.met() > 0)
        .sorted(
            Comparator.<OpenCriteria.Open, Boolean>comparing(
                    o -> !vocabulary.flag(o.cause(), "myo:lifeThreatening"))
                .thenComparing(OpenCriteria.Open::tier)
                .thenComparing(OpenCriteria.NEAREST))
        .map(o -> o.needs().get(0))
        .filter(CaseClass.Conjunct.Reports.class::isInstance)
        .map(CaseClass.Conjunct.Reports.class::cast)
        .forEach(candidates::add);
    return candidates.stream().limit(CANDIDATES).toList();
  }

  /** An absence can only matter if a definition or a criterion looks for it. */
  private boolean absenceMatters(String filler) {
    return refutations.needed().stream().anyMatch(needed -> vocabulary.isA(needed, filler))
        || denied.stream().anyMatch(d -> vocabulary.isA(d, filler));
  }

  private NextObservation observation(
      CaseClass.Conjunct.Reports candidate, List<Fact> facts, Map<String, String> now) {
    Fact found = Fact.Present.of("", candidate.property(), candidate.filler());
    Fact excluded = Fact.Absent.of("", general(candidate.property()), candidate.filler());
    List<Change> ifPresent = changes(now, with(facts, found));
    List<Change> ifAbsent =
        absenceMatters(candidate.filler()) ? changes(now, with(facts, excluded)) : List.of();
    return new NextObservation(
        candidate.filler(),
        vocabulary.label(candidate.filler()),
        gaps.investigation(candidate.filler()),
        ifPresent,
        ifAbsent,
        worst(ifPresent, ifAbsent));
  }

  private static String general(String property) {
    return switch (property) {
      case "myo:reportsFinding" -> "myo:hasFinding";
      case "myo:reportsCondition" -> "myo:hasCondition";
      default -> "myo:exposedTo";
    };
  }

  private static List<Fact> with(List<Fact> facts, Fact fact) {
    List<Fact> more = new ArrayList<>(facts);
    more.add(fact);
    return more;
  }

  private List<Change> changes(Map<String, String> now, List<Fact> facts) {
    CaseTypes types = hermit.classify(facts);
    if (!types.consistent()) {
      return List.of();
    }
    Map<String, String> then = statuses(facts, types);
    return new TreeSet<>(now.keySet())
        .stream()
            .filter(cause -> !now.get(cause).equals(then.get(cause)))
            .map(c -> new Change(c, vocabulary.label(c), now.get(c), then.get(c)))
            .toList();
  }

  /** The status of every reportable cause: its tier, refuted or undetermined. */
  private Map<String, String> statuses(List<Fact> facts, CaseTypes types) {
    Map<String, String> statuses = new java.util.TreeMap<>();
    Map<String, Tier> tiers = causes.tiers(types.types());
    Set<String> open = new TreeSet<>(causes.reportable());
    open.removeAll(tiers.keySet());
    open.forEach(cause -> statuses.put(cause, UNDETERMINED));
    refutations.of(facts, open).stream()
        .map(Refutation::cause)
        .forEach(cause -> statuses.put(cause, REFUTED));
    tiers.forEach((cause, tier) -> statuses.put(cause, tier.word()));
    return statuses;
  }

  private String worst(List<Change> ifPresent, List<Change> ifAbsent) {
    List<Change> all = new ArrayList<>(ifPresent);
    all.addAll(ifAbsent);
    return all.stream().min(gravest()).map(c -> c.label() + " becomes " + c.to()).orElse("");
  }

  private Comparator<Change> gravest() {
    return Comparator.<Change, Boolean>comparing(c -> !rises(c))
        .thenComparing(c -> !vocabulary.flag(c.cause(), "myo:lifeThreatening"))
        .thenComparingInt(c -> GRAVITY.indexOf(c.to()))
        .thenComparing(Change::cause);
  }

  private static boolean rises(Change change) {
    return GRAVITY.indexOf(change.to()) < GRAVITY.indexOf(change.from());
  }

  private Comparator<NextObservation> order() {
    return Comparator.<NextObservation, Boolean>comparing(o -> !touchesDanger(o))
        .thenComparingInt(
            o -> o.ifPresent().stream().mapToInt(NextObservations::rank).min().orElse(9))
        .thenComparingInt(o -> -(o.ifPresent().size() + o.ifAbsent().size()))
        .thenComparing(NextObservation::observe);
  }

  private static int rank(Change change) {
    return GRAVITY.indexOf(change.to());
  }

  private boolean touchesDanger(NextObservation observation) {
    return observation.ifPresent().stream()
        .anyMatch(c -> vocabulary.flag(c.cause(), "myo:lifeThreatening"));
  }
}
