package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.Depth;
import org.myologic.model.Evidence;
import org.myologic.model.Issue;
import org.myologic.model.Justification;
import org.myologic.model.Question;
import org.myologic.model.Refutation;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Vocabulary;

/**
 * Puts the answer to a case together: what HermiT entails and refutes, with the inputs that carry
 * it, and what is missing. Workup and therapy are retrieved from the knowledge graph afterwards.
 */
public final class Assessor {
  private final Vocabulary vocabulary;
  private final CaseInterpreter interpreter;
  private final HermitClassifier hermit;
  private final EvidenceFinder evidence;
  private final AlertFinder alerts;
  private final CauseFinder causes;
  private final OpenCriteria openCriteria;
  private final Refutations refutations;
  private final Gaps gaps;
  private final NextObservations nextObservations;
  private final Justifier justifier;
  private final Assessment.OntologyVersion version;

  public Assessor(LoadedOntology ontology, Vocabulary vocabulary) {
    CaseClasses classes = new CaseClasses(ontology);
    this.vocabulary = vocabulary;
    this.interpreter = new CaseInterpreter(vocabulary);
    this.hermit = new HermitClassifier(ontology);
    this.evidence = new EvidenceFinder(classes, vocabulary);
    this.alerts = new AlertFinder(classes, vocabulary);
    this.causes = new CauseFinder(classes, vocabulary);
    this.openCriteria = new OpenCriteria(classes, vocabulary);
    this.refutations = new Refutations(ontology, vocabulary, classes, hermit);
    this.gaps = new Gaps(vocabulary);
    this.nextObservations = new NextObservations(hermit, causes, refutations, classes);
    this.justifier = new Justifier(hermit);
    this.version = new Assessment.OntologyVersion(ontology.versionIri(), ontology.files().sha256());
  }

  /**
   * An answer with the circumstances of therapy that hold in the case.
   *
   * @param assessment causes without workup and therapy
   * @param circumstances compact IRIs of the circumstances that are entailed, with the inputs
   * @param excluded compact IRIs of the circumstances that the case denies
   * @param drugs compact IRIs of the classes of each drug that is taken or was stopped, by input
   */
  public record Result(
      Assessment assessment,
      Map<String, List<Evidence>> circumstances,
      Set<String> excluded,
      Map<String, Set<String>> drugs) {}

  /** Assesses a case; proofs and next observations only as far as the depth asks for them. */
  public Result assess(Question question) {
    CaseFacts read = interpreter.interpret(question.patientCase());
    CaseTypes types = hermit.classify(read.facts());
    if (types.consistent()) {
      return result(question, read, List.of(new View(read.facts(), types)), Conflicts.NONE);
    }
    Conflicts conflicts = Conflicts.of(read.facts(), hermit::isConsistent);
    List<View> views =
        conflicts.repaired().stream().map(f -> new View(f, hermit.classify(f))).toList();
    return result(question, read, views, conflicts);
  }

  private Result result(Question question, CaseFacts read, List<View> views, Conflicts conflicts) {
    Depth depth = question.depth();
    List<AlertRaised> raised = alerts.alerts(views, conflicts);
    List<OpenCriteria.Open> open = openCriteria.of(views);
    List<Cause> listed =
        causes.causes(views, conflicts).stream()
            .map(c -> c.withMissing(gaps.above(c.cause(), c.tier(), open)))
            .toList();
    Set<String> rest = undecided(views);
    List<Refutation> refuted = refuted(views, rest);
    refuted.forEach(r -> rest.remove(r.cause()));
    Assessment assessment =
        new Assessment(
            question.patientCase().id(),
            status(listed, conflicts),
            version,
            "hermit",
            read.readings(),
            raised,
            listed,
            refuted,
            rest.stream().map(c -> gaps.undetermined(c, open)).toList(),
            conflicts.minimal().stream().map(List::copyOf).toList(),
            conflicts.repairs().stream().map(List::copyOf).toList(),
            depth.next() && views.size() == 1 ? nextObservations.of(views.get(0), open) : List.of(),
            unexplained(views, listed, raised),
            depth.proofs() ? proofs(listed, views) : List.of(),
            issues(read, conflicts),
            Timeline.of(question.patientCase(), read.readings(), vocabulary),
            Engine.replay(question));
    return new Result(assessment, circumstances(views), excluded(views), drugs(views));
  }

  private Set<String> undecided(List<View> views) {
    Set<String> rest = new TreeSet<>(causes.reportable());
    views.forEach(v -> rest.removeAll(causes.tiers(v.types().types()).keySet()));
    return rest;
  }

  /** Refuted is what every consistent reading refutes, by whatever each of them holds. */
  private List<Refutation> refuted(List<View> views, Set<String> rest) {
    Map<String, List<Refutation>> byCause = new TreeMap<>();
    for (View view : views) {
      refutations
          .of(view.facts(), rest)
          .forEach(r -> byCause.computeIfAbsent(r.cause(), k -> new ArrayList<>()).add(r));
    }
    return byCause.values().stream()
        .filter(each -> each.size() == views.size())
        .map(Assessor::together)
        .toList();
  }

  private static Refutation together(List<Refutation> each) {
    return new Refutation(
        each.get(0).cause(),
        each.get(0).label(),
        each.stream().flatMap(r -> r.because().stream()).distinct().toList(),
        each.stream().flatMap(r -> r.sources().stream()).distinct().sorted().toList());
  }

  private List<Justification> proofs(List<Cause> listed, List<View> views) {
    List<Justification> proofs = new ArrayList<>();
    for (Cause cause : listed) {
      String goal = CauseFinder.caseClass(cause.tier(), cause.cause());
      views.stream()
          .filter(v -> v.types().types().contains(goal))
          .findFirst()
          .ifPresent(v -> proofs.add(justifier.justify(cause, v)));
    }
    return proofs;
  }

  private static List<Issue> issues(CaseFacts read, Conflicts conflicts) {
    List<Issue> issues = new ArrayList<>(read.issues());
    if (!conflicts.minimal().isEmpty()) {
      issues.add(
          Issue.warning(
              "",
              "some inputs contradict each other ("
                  + conflicts.minimal().stream()
                      .map(c -> String.join(" with ", c))
                      .collect(Collectors.joining("; "))
                  + "); the answer holds what any consistent part of the case entails"
                  + (conflicts.complete()
                      ? "."
                      : ", as far as the first " + Conflicts.NODES + " repairs go.")));
    }
    return issues;
  }

  private static Assessment.Status status(List<Cause> listed, Conflicts conflicts) {
    if (!conflicts.minimal().isEmpty()) {
      return Assessment.Status.CONTRADICTORY;
    }
    return listed.stream().allMatch(Cause::contributor)
        ? Assessment.Status.INSUFFICIENT
        : Assessment.Status.CLASSIFIED;
  }

  private static List<String> unexplained(
      List<View> views, List<Cause> listed, List<AlertRaised> raised) {
    Set<String> used =
        Stream.concat(
                listed.stream()
                    .flatMap(c -> c.criteria().stream())
                    .flatMap(m -> m.metBy().stream()),
                raised.stream().flatMap(a -> a.because().stream()))
            .map(Evidence::input)
            .collect(Collectors.toSet());
    return views.stream()
        .flatMap(v -> v.facts().stream())
        .filter(f -> f instanceof Fact.Present p && p.property().equals("myo:reportsFinding"))
        .map(Fact::path)
        .filter(path -> !used.contains(path))
        .distinct()
        .toList();
  }

  private Map<String, List<Evidence>> circumstances(List<View> views) {
    Map<String, List<Evidence>> holding = new LinkedHashMap<>();
    views.stream()
        .flatMap(v -> v.types().types().stream())
        .filter(c -> vocabulary.isA(c, "myo:TherapyCircumstance"))
        .distinct()
        .sorted()
        .forEach(c -> holding.put(c, evidence.evidence(c, views)));
    return holding;
  }

  /** A circumstance is excluded if every consistent reading denies a part of it. */
  private Set<String> excluded(List<View> views) {
    return vocabulary.terms().stream()
        .map(t -> t.id())
        .filter(c -> vocabulary.isA(c, "myo:TherapyCircumstance"))
        .filter(c -> views.stream().allMatch(v -> openCriteria.isDenied(c, v)))
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> drugs(List<View> views) {
    Map<String, Set<String>> drugs = new LinkedHashMap<>();
    for (View view : views) {
      view.types()
          .factTypes()
          .forEach(
              (fact, types) -> {
                if (types.contains("myo:Drug")) {
                  drugs.put(fact.path(), types);
                }
              });
    }
    return drugs;
  }
}
