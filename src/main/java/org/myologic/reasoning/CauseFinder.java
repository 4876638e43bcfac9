package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Tier;
import org.myologic.ontology.Vocabulary;

/**
 * The reportable causes that HermiT entails, with the criteria and arguments that the case meets.
 */
final class CauseFinder {
  private final CaseClasses classes;
  private final Vocabulary vocabulary;
  private final EvidenceFinder evidence;
  private final Set<String> reportable;

  CauseFinder(CaseClasses classes, Vocabulary vocabulary) {
    this.classes = classes;
    this.vocabulary = vocabulary;
    this.evidence = new EvidenceFinder(classes, vocabulary);
    this.reportable = vocabulary.annotatedWith("myo:reportable");
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Every reportable cause. */
  Set<String> reportable() {
    return reportable;
  }

  /** The strongest tier of each reportable cause that the types entail. */
  Map<String, Tier> tiers(Set<String> types) {
    Map<String, Tier> tiers = new TreeMap<>();
    for (String cause : reportable) {
      tier(cause, types).ifPresent(tier -> tiers.put(cause, tier));
    }
    return tiers;
  }

  private static Optional<Tier> tier(String cause, Set<String> types) {
    for (Tier tier : Tier.values()) {
      if (types.contains(caseClass(tier, cause))) {
        return Optional.of(tier);
      }
    }
    return Optional.empty();
  }

  /** Compact IRI of the class of cases in which the cause reaches the tier. */
  static String caseClass(Tier tier, String cause) {
    String word = tier.word();
    return "myo:"
        + Character.toUpperCase(word.charAt(0))
        + word.substring(1)
        + cause.substring("myo:".length())
        + "Case";
  }

  /** The causes to list: the most specific of those entailed, in the order of the answer. */
  List<Cause> causes(List<View> views, Conflicts conflicts) {
    Map<String, Tier> tiers = new TreeMap<>();
    for (View view : views) {
      tiers(view.types().types())
          .forEach((cause, tier) -> tiers.merge(cause, tier, CauseFinder::stronger));
    }
    return tiers.entrySet().stream()
        .filter(e -> mostSpecific(e.getKey(), e.getValue(), tiers))
        .map(e -> cause(e.getKey(), e.getValue(), views, conflicts))
        .sorted(AssessmentOrder.CAUSES)
        .toList();
  }

  private static Tier stronger(Tier one, Tier other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** A cause gives way to a more specific one that is carried at least as far. */
  private boolean mostSpecific(String cause, Tier tier, Map<String, Tier> tiers) {
    return tiers.entrySet().stream()
        .noneMatch(
            other ->
                !other.getKey().equals(cause)
                    && vocabulary.isA(other.getKey(), cause)
                    && other.getValue().compareTo(tier) <= 0);
  }

  private Cause cause(String cause, Tier tier, List<View> views, Conflicts conflicts) {
    List<CriterionMet> met = new ArrayList<>();
    List<CriterionMet> against = new ArrayList<>();
    for (String criterion : classes.defined().stream().sorted().toList()) {
      if (vocabulary.values(criterion, "myo:ofCause").stream()
          .anyMatch(ofCause -> concerns(ofCause, cause, criterion))) {
        met(criterion, views).ifPresent(m -> ("unlikely".equals(m.tier()) ? against : met).add(m));
      }
    }
    met.sort(AssessmentOrder.CRITERIA);
    return new Cause(
        cause,
        vocabulary.label(cause),
        within(cause),
        vocabulary.flag(cause, "myo:contributor"),
        tier,
        vocabulary.flag(cause, "myo:lifeThreatening"),
        vocabulary.flag(cause, "myo:beyondTheDocuments"),
        met,
        against,
        List.of(),
        met.stream().flatMap(m -> m.metBy().stream()).anyMatch(e -> conflicts.involves(e.input())),
        List.of(),
        List.of(),
        List.of());
  }

  /** A criterion of the cause or of a kind of it; an argument against the cause or its group. */
  private boolean concerns(String ofCause, String cause, String criterion) {
    return "unlikely".equals(vocabulary.first(criterion, "myo:tier").orElse(""))
        ? vocabulary.isA(cause, ofCause)
        : vocabulary.isA(ofCause, cause);
  }

  private Optional<CriterionMet> met(String criterion, List<View> views) {
    return views.stream().noneMatch(v -> v.types().types().contains(criterion))
        ? Optional.empty()
        : Optional.of(
            new CriterionMet(
                criterion,
                vocabulary.label(criterion),
                vocabulary.first(criterion, "myo:tier").orElseThrow(),
                evidence.evidence(criterion, views),
                vocabulary.values(criterion, Vocabulary.SOURCE)));
  }

  /** Reportable ancestors, nearest first. */
  private List<String> within(String cause) {
    return vocabulary.above(cause).stream()
        .filter(reportable::contains)
        .sorted(
            Comparator.<String>comparingInt(c -> -vocabulary.above(c).size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
