package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Evidence;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Tier;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Vocabulary;

/**
 * Puts the answer to a case together: what HermiT entails, with the inputs that carry it. Workup
 * and therapy are retrieved from the knowledge graph afterwards.
 */
public final class Assessor {
  private final Vocabulary vocabulary;
  private final CaseInterpreter interpreter;
  private final HermitClassifier classifier;
  private final CaseClasses classes;
  private final EvidenceFinder evidence;
  private final Assessment.OntologyVersion version;

  public Assessor(LoadedOntology ontology, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.interpreter = new CaseInterpreter(vocabulary);
    this.classifier = new HermitClassifier(ontology);
    this.classes = new CaseClasses(ontology);
    this.evidence = new EvidenceFinder(classes, vocabulary);
    this.version = new Assessment.OntologyVersion(ontology.versionIri(), ontology.files().sha256());
  }

  /**
   * An answer with the circumstances of therapy that hold in the case.
   *
   * @param assessment causes without workup and therapy
   * @param circumstances compact IRIs of the circumstances that are entailed, with the inputs
   */
  public record Result(Assessment assessment, Map<String, List<Evidence>> circumstances) {}

  /** One consistent reading of a case and what HermiT entails of it. */
  private record View(List<Fact> facts, CaseTypes types) {}

  /** Assesses a case. */
  public Result assess(PatientCase patientCase) {
    CaseFacts read = interpreter.interpret(patientCase);
    CaseTypes types = classifier.classify(read.facts());
    if (types.consistent()) {
      return result(
          patientCase,
          read,
          List.of(new View(read.facts(), types)),
          new Conflicts(List.of(), List.of(), true));
    }
    Conflicts conflicts = Conflicts.of(read.facts(), classifier::isConsistent);
    List<View> views =
        conflicts.repaired().stream().map(f -> new View(f, classifier.classify(f))).toList();
    return result(patientCase, read, views, conflicts);
  }

  private Result result(
      PatientCase patientCase, CaseFacts read, List<View> views, Conflicts conflicts) {
    List<Cause> causes = causes(views, conflicts);
    List<Issue> issues = new ArrayList<>(read.issues());
    if (!conflicts.minimal().isEmpty()) {
      issues.add(contradiction(conflicts));
    }
    Assessment assessment =
        new Assessment(
            patientCase.id(),
            status(causes, conflicts),
            version,
            "hermit",
            read.readings(),
            alerts(views, conflicts),
            causes,
            conflicts.minimal().stream().map(List::copyOf).toList(),
            issues);
    return new Result(assessment, circumstances(views));
  }

  private static Issue contradiction(Conflicts conflicts) {
    return Issue.warning(
        "",
        "some inputs contradict each other ("
            + conflicts.minimal().stream()
                .map(c -> String.join(" with ", c))
                .collect(Collectors.joining("; "))
            + "); the answer holds what any consistent part of the case entails"
            + (conflicts.complete()
                ? "."
                : ", as far as the first " + Conflicts.NODES + " repairs go."));
  }

  private static Assessment.Status status(List<Cause> causes, Conflicts conflicts) {
    if (!conflicts.minimal().isEmpty()) {
      return Assessment.Status.CONTRADICTORY;
    }
    return causes.stream().allMatch(Cause::contributor)
        ? Assessment.Status.INSUFFICIENT
        : Assessment.Status.CLASSIFIED;
  }

  private List<AlertRaised> alerts(List<View> views, Conflicts conflicts) {
    Map<String, Set<Evidence>> raised = new LinkedHashMap<>();
    for (View view : views) {
      classes.defined().stream()
          .filter(view.types().types()::contains)
          .filter(c -> vocabulary.first(c, "myo:ofAlert").isPresent())
          .sorted()
          .forEach(
              way ->
                  raised
                      .computeIfAbsent(
                          vocabulary.first(way, "myo:ofAlert").orElseThrow(),
                          k -> new TreeSet<>(BY_INPUT))
                      .addAll(evidence.evidence(way, view.facts(), view.types())));
    }
    return raised.entrySet().stream()
        .map(e -> alert(e.getKey(), List.copyOf(e.getValue()), conflicts))
        .sorted(AssessmentOrder.ALERTS)
        .toList();
  }

  private static final java.util.Comparator<Evidence> BY_INPUT =
      java.util.Comparator.comparing(Evidence::input).thenComparing(Evidence::as);

  private AlertRaised alert(String alert, List<Evidence> because, Conflicts conflicts) {
    return new AlertRaised(
        alert,
        vocabulary.label(alert),
        vocabulary.first(alert, "myo:urgency").orElse("routine"),
        because,
        vocabulary.first(alert, "myo:action").orElse(""),
        because.stream().anyMatch(e -> conflicts.involves(e.input())),
        vocabulary.values(alert, Vocabulary.SOURCE));
  }

  private List<Cause> causes(List<View> views, Conflicts conflicts) {
    Map<String, Tier> tiers = new LinkedHashMap<>();
    vocabulary.annotatedWith("myo:reportable").stream()
        .sorted()
        .forEach(cause -> tier(cause, views).ifPresent(tier -> tiers.put(cause, tier)));
    return tiers.entrySet().stream()
        .filter(e -> mostSpecific(e.getKey(), e.getValue(), tiers))
        .map(e -> cause(e.getKey(), e.getValue(), views, conflicts))
        .sorted(AssessmentOrder.CAUSES)
        .toList();
  }

  private Optional<Tier> tier(String cause, List<View> views) {
    for (Tier tier : Tier.values()) {
      String caseClass = caseClass(tier.word(), cause);
      if (views.stream().anyMatch(v -> v.types().types().contains(caseClass))) {
        return Optional.of(tier);
      }
    }
    return Optional.empty();
  }

  private static String caseClass(String tier, String cause) {
    return "myo:"
        + Character.toUpperCase(tier.charAt(0))
        + tier.substring(1)
        + cause.substring("myo:".length())
        + "Case";
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
          .anyMatch(c -> concerns(c, cause, criterion))) {
        met(criterion, views).ifPresent(m -> ("unlikely".equals(m.tier()) ? against : met).add(m));
      }
    }
    met.sort(AssessmentOrder.CRITERIA);
    boolean conflicted =
        met.stream().flatMap(m -> m.metBy().stream()).anyMatch(e -> conflicts.involves(e.input()));
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
        conflicted,
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * A criterion of the cause or of a kind of it; an argument against the cause or against its
   * group.
   */
  private boolean concerns(String ofCause, String cause, String criterion) {
    return "unlikely".equals(vocabulary.first(criterion, "myo:tier").orElse(""))
        ? vocabulary.isA(cause, ofCause)
        : vocabulary.isA(ofCause, cause);
  }

  private Optional<CriterionMet> met(String criterion, List<View> views) {
    return views.stream()
        .filter(v -> v.types().types().contains(criterion))
        .findFirst()
        .map(
            v ->
                new CriterionMet(
                    criterion,
                    vocabulary.label(criterion),
                    vocabulary.first(criterion, "myo:tier").orElseThrow(),
                    evidence.evidence(criterion, v.facts(), v.types()),
                    vocabulary.values(criterion, Vocabulary.SOURCE)));
  }

  /** Reportable ancestors, nearest first. */
  private List<String> within(String cause) {
    return vocabulary.above(cause).stream()
        .filter(c -> vocabulary.flag(c, "myo:reportable"))
        .sorted(
            java.util.Comparator.<String>comparingInt(c -> -vocabulary.above(c).size())
                .thenComparing(c -> c))
        .toList();
  }

  private Map<String, List<Evidence>> circumstances(List<View> views) {
    Map<String, List<Evidence>> holding = new LinkedHashMap<>();
    for (View view : views) {
      view.types().types().stream()
          .filter(c -> vocabulary.isA(c, "myo:TherapyCircumstance"))
          .sorted()
          .forEach(c -> holding.putIfAbsent(c, evidence.evidence(c, view.facts(), view.types())));
    }
    return holding;
  }
}
