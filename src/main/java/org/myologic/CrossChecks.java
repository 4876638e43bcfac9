package org.myologic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.myologic.model.Cause;
import org.myologic.model.Evidence;
import org.myologic.model.Issue;
import org.myologic.model.TherapyStep;
import org.myologic.model.TherapyStep.Circumstance;
import org.myologic.model.WorkupItem;
import org.myologic.ontology.Vocabulary;
import org.myologic.query.Row;

/**
 * What only shows when several causes, or several sources, stand side by side: a treatment of one
 * cause that produces or harms in another listed cause, and sources that disagree.
 */
final class CrossChecks {
  private final Vocabulary vocabulary;
  private final Map<String, List<Row>> harms;
  private final Map<String, Set<String>> drugs;

  /**
   * Takes rows of the query {@code harms-of-cause} by cause, and the drugs of each treatment.
   *
   * @param harms columns cause, harm, label, relation, source
   */
  CrossChecks(Vocabulary vocabulary, Map<String, List<Row>> harms, Map<String, Set<String>> drugs) {
    this.vocabulary = vocabulary;
    this.harms = harms;
    this.drugs = drugs;
  }

  /** The causes, with each treatment that clashes with another listed cause marked. */
  List<Cause> withClashes(List<Cause> causes) {
    return causes.stream()
        .map(
            cause ->
                cause.with(
                    cause.mechanisms(),
                    cause.workup(),
                    cause.therapy().stream().map(s -> marked(s, cause, causes)).toList()))
        .toList();
  }

  private TherapyStep marked(TherapyStep step, Cause own, List<Cause> causes) {
    List<Circumstance> clashes =
        causes.stream()
            .filter(other -> !other.cause().equals(own.cause()))
            .flatMap(other -> clash(step, other).stream())
            .toList();
    return clashes.isEmpty() ? step : step.and(clashes);
  }

  private List<Circumstance> clash(TherapyStep step, Cause other) {
    Set<String> given = new TreeSet<>(drugs.getOrDefault(step.treatment(), Set.of()));
    given.add(step.treatment());
    List<Circumstance> clashes = new ArrayList<>();
    for (Row harm : harms.getOrDefault(other.cause(), List.of())) {
      given.stream()
          .filter(g -> vocabulary.isA(g, harm.text("harm")))
          .findFirst()
          .filter(g -> clashes.isEmpty())
          .ifPresent(g -> clashes.add(circumstance(g, harm, other)));
    }
    return clashes;
  }

  private Circumstance circumstance(String given, Row harm, Cause other) {
    String label =
        "%s %s %s, which is listed as %s too"
            .formatted(
                vocabulary.label(given), harm.text("relation"), other.label(), other.tier().word());
    List<Evidence> because =
        other.criteria().stream().limit(1).flatMap(m -> m.metBy().stream()).toList();
    List<String> sources = harm.text("source") == null ? List.of() : List.of(harm.text("source"));
    return new Circumstance(
        "clashesWith", other.cause(), label, Circumstance.State.HOLDS, because, sources);
  }

  /** An issue for each pair of sources that are used for one cause and disagree. */
  List<Issue> disagreements(List<Cause> causes) {
    List<Issue> issues = new ArrayList<>();
    for (Cause cause : causes) {
      Set<String> used = sources(cause);
      for (String source : used) {
        for (String other : vocabulary.values(source, "myo:conflictsWith")) {
          if (!used.contains(other) || source.compareTo(other) < 0) {
            issues.add(disagreement(cause, source, other));
          }
        }
      }
    }
    return issues.stream().distinct().toList();
  }

  private Issue disagreement(Cause cause, String source, String other) {
    return Issue.info(
        "",
        "sources disagree on %s: %s says: %s But %s says: %s"
            .formatted(cause.label(), source, says(source), other, says(other)));
  }

  private String says(String source) {
    return vocabulary
        .first(source, "http://purl.org/dc/terms/description")
        .orElse("(no words kept)");
  }

  private static Set<String> sources(Cause cause) {
    Set<String> used = new TreeSet<>();
    Stream.of(
            Stream.concat(cause.criteria().stream(), cause.against().stream())
                .flatMap(m -> m.sources().stream()),
            cause.mechanisms().stream().flatMap(m -> m.sources().stream()),
            cause.workup().stream().map(WorkupItem::sources).flatMap(List::stream),
            cause.therapy().stream().flatMap(t -> t.sources().stream()))
        .flatMap(s -> s)
        .forEach(used::add);
    return used;
  }
}
