package org.myologic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.CauseKnowledge;
import org.myologic.model.Evidence;
import org.myologic.model.Missing;
import org.myologic.model.Relation;
import org.myologic.model.TherapyStep;
import org.myologic.model.TherapyStep.Circumstance.State;
import org.myologic.model.WorkupItem;
import org.myologic.ontology.Classification;
import org.myologic.ontology.Names;
import org.myologic.ontology.Vocabulary;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.QueryRunner;
import org.myologic.query.Row;
import org.myologic.reasoning.Assessor;
import org.myologic.reasoning.Timeline;

/**
 * Workup, therapy and mechanisms of every cause, retrieved from the knowledge graph by the queries
 * in {@code sparql/answers/}. Each query is asked once for all causes, since the graph never
 * changes.
 */
final class Retrieval {
  /** What HermiT entails of the case that bears on its therapy. */
  private record InCase(
      Map<String, List<Evidence>> circumstances,
      Set<String> excluded,
      Map<String, Set<String>> drugs) {
    State state(String circumstance) {
      if (circumstances.containsKey(circumstance)) {
        return State.HOLDS;
      }
      return excluded.contains(circumstance) ? State.EXCLUDED : State.UNKNOWN;
    }

    /** The inputs that report exposure to the drug or to one below it. */
    List<Evidence> exposure(String drug, String label) {
      return drugs.entrySet().stream()
          .filter(e -> e.getValue().contains(drug))
          .map(e -> new Evidence(e.getKey(), drug, label))
          .toList();
    }
  }

  private final Map<String, List<Row>> workup;
  private final Map<String, List<Row>> therapy;
  private final Map<String, List<Row>> mechanisms;
  private final Map<String, List<Row>> doses;
  private final Map<String, List<Row>> circumstances;
  private final Map<String, List<Row>> cautions;
  private final Map<String, Set<String>> drugs = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final CrossChecks crossChecks;

  private Retrieval(Function<String, List<Row>> ask, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    workup = by("cause", ask.apply("workup-for-cause"));
    therapy = by("cause", ask.apply("therapy-for-cause"));
    mechanisms = by("cause", ask.apply("mechanisms-of-cause"));
    doses = by("treatment", ask.apply("doses-of-treatment"));
    circumstances = by("treatment", ask.apply("circumstances-of-treatment"));
    cautions = by("treatment", ask.apply("cautions-of-treatment"));
    crossChecks = new CrossChecks(vocabulary, by("cause", ask.apply("harms-of-cause")), drugs);
  }

  static Retrieval of(
      QueryRunner runner, QueryCatalogue queries, Vocabulary vocabulary, Classification known) {
    Retrieval retrieval =
        new Retrieval(name -> runner.rows(queries.named(name), Map.of()), vocabulary);
    known.relations().stream()
        .filter(r -> r.property().equals(Names.full("myo:usesDrug")))
        .forEach(
            r ->
                retrieval
                    .drugs
                    .computeIfAbsent(Names.compact(r.subject()), k -> new TreeSet<>())
                    .add(Names.compact(r.object())));
    return retrieval;
  }

  private static Map<String, List<Row>> by(String column, List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(r -> r.text(column), LinkedHashMap::new, Collectors.toList()));
  }

  /** The assessment with the workup, therapy and mechanisms of its causes. */
  Assessment complete(Assessor.Result result) {
    InCase inCase = new InCase(result.circumstances(), result.excluded(), result.drugs());
    Assessment answer = result.assessment();
    List<Cause> causes =
        crossChecks.withClashes(answer.causes().stream().map(c -> complete(c, inCase)).toList());
    return answer.with(
        causes,
        crossChecks.disagreements(causes),
        Timeline.reviews(answer.replay().question().patientCase(), causes));
  }

  /** What is known of a cause whoever the patient is. */
  CauseKnowledge knowledge(String cause) {
    return new CauseKnowledge(
        mechanisms(cause),
        standing(cause, vocabulary.label(cause)),
        therapy(cause, new InCase(Map.of(), Set.of(), Map.of())));
  }

  private Cause complete(Cause cause, InCase inCase) {
    return cause.with(mechanisms(cause.cause()), workup(cause), therapy(cause.cause(), inCase));
  }

  /** First what would settle a missing part of a criterion, then the standing list of the cause. */
  private List<WorkupItem> workup(Cause cause) {
    Map<String, WorkupItem> items = new LinkedHashMap<>();
    for (Missing missing : cause.missing()) {
      if (missing.investigation() != null) {
        items.putIfAbsent(missing.investigation(), settling(missing));
      }
    }
    standing(cause.cause(), cause.label())
        .forEach(item -> items.putIfAbsent(item.investigation(), item));
    return List.copyOf(items.values());
  }

  private WorkupItem settling(Missing missing) {
    return new WorkupItem(
        missing.investigation(),
        vocabulary.label(missing.investigation()),
        "It would show whether there is %s, which is missing for: %s."
            .formatted(missing.label(), vocabulary.label(missing.criterion())),
        vocabulary.flag(missing.criterion(), "myo:beyondTheDocuments"),
        vocabulary.values(missing.criterion(), Vocabulary.SOURCE));
  }

  private List<Relation> mechanisms(String cause) {
    return each("mechanism", mechanisms.get(cause))
        .map(
            rows ->
                new Relation(
                    rows.get(0).text("mechanism"), rows.get(0).text("label"), sources(rows)))
        .toList();
  }

  private List<WorkupItem> standing(String cause, String name) {
    return each("investigation", workup.get(cause))
        .map(
            rows ->
                new WorkupItem(
                    rows.get(0).text("investigation"),
                    rows.get(0).text("label"),
                    "It helps to confirm or exclude " + name + ".",
                    rows.stream().allMatch(r -> r.flag("beyond")),
                    sources(rows)))
        .toList();
  }

  private List<TherapyStep> therapy(String cause, InCase inCase) {
    return each("treatment", therapy.get(cause)).map(rows -> step(rows, inCase)).toList();
  }

  private TherapyStep step(List<Row> rows, InCase inCase) {
    Row row = rows.get(0);
    String treatment = row.text("treatment");
    return new TherapyStep(
        treatment,
        row.text("label"),
        row.text("regimen"),
        row.integer("step"),
        row.text("indication"),
        each("dose", doses.get(treatment)).map(Retrieval::dose).toList(),
        row.text("reviewAfter"),
        row.text("duration"),
        row.text("strength"),
        circumstances(treatment, inCase),
        each("caution", cautions.get(treatment)).map(c -> c.get(0).text("caution")).toList(),
        row.text("gap"),
        row.text("editorial"),
        rows.stream().allMatch(r -> r.flag("beyond")),
        row.text("reviewStatus"),
        sources(rows));
  }

  private static TherapyStep.Dose dose(List<Row> rows) {
    Row row = rows.get(0);
    return new TherapyStep.Dose(
        row.text("text"),
        row.number("low"),
        row.number("high"),
        row.number("maximum"),
        row.text("unit"),
        row.text("route"),
        row.text("frequency"),
        rows.stream().anyMatch(r -> r.text("conflict") != null),
        sources(rows));
  }

  /** A drug of the treatment that the case already takes or stopped, then what the sources name. */
  private List<TherapyStep.Circumstance> circumstances(String treatment, InCase inCase) {
    List<TherapyStep.Circumstance> all = new ArrayList<>();
    for (String drug : drugs.getOrDefault(treatment, Set.of())) {
      List<Evidence> because = inCase.exposure(drug, vocabulary.label(drug));
      if (!because.isEmpty()) {
        all.add(
            new TherapyStep.Circumstance(
                "reportedExposure",
                drug,
                "the case already takes or stopped " + vocabulary.label(drug),
                State.HOLDS,
                because,
                List.of()));
      }
    }
    each("circumstance", circumstances.get(treatment))
        .map(c -> circumstance(c, inCase))
        .forEach(all::add);
    return all;
  }

  private static TherapyStep.Circumstance circumstance(List<Row> rows, InCase inCase) {
    Row row = rows.get(0);
    String name = row.text("circumstance");
    return new TherapyStep.Circumstance(
        row.text("effect"),
        name,
        row.text("label"),
        inCase.state(name),
        inCase.circumstances().getOrDefault(name, List.of()),
        sources(rows));
  }

  /** The rows that share a value of the column, in the order of the query. */
  private static Stream<List<Row>> each(String column, List<Row> rows) {
    return rows == null ? Stream.empty() : by(column, rows).values().stream();
  }

  private static List<String> sources(List<Row> rows) {
    return new ArrayList<>(
        rows.stream()
            .map(r -> r.text("source"))
            .filter(s -> s != null)
            .distinct()
            .sorted()
            .toList());
  }
}
