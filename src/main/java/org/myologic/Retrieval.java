package org.myologic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.CauseKnowledge;
import org.myologic.model.Evidence;
import org.myologic.model.Relation;
import org.myologic.model.TherapyStep;
import org.myologic.model.WorkupItem;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.QueryRunner;
import org.myologic.query.Row;
import org.myologic.reasoning.Assessor;

/**
 * Workup, therapy and mechanisms of every cause, retrieved from the knowledge graph by the queries
 * in {@code sparql/answers/}. Each query is asked once for all causes, since the graph never
 * changes.
 */
final class Retrieval {
  private final Map<String, List<Row>> workup;
  private final Map<String, List<Row>> therapy;
  private final Map<String, List<Row>> mechanisms;
  private final Map<String, List<Row>> doses;
  private final Map<String, List<Row>> circumstances;
  private final Map<String, List<Row>> cautions;

  private Retrieval(Function<String, List<Row>> ask) {
    workup = by("cause", ask.apply("workup-for-cause"));
    therapy = by("cause", ask.apply("therapy-for-cause"));
    mechanisms = by("cause", ask.apply("mechanisms-of-cause"));
    doses = by("treatment", ask.apply("doses-of-treatment"));
    circumstances = by("treatment", ask.apply("circumstances-of-treatment"));
    cautions = by("treatment", ask.apply("cautions-of-treatment"));
  }

  static Retrieval of(QueryRunner runner, QueryCatalogue queries) {
    return new Retrieval(name -> runner.rows(queries.named(name), Map.of()));
  }

  private static Map<String, List<Row>> by(String column, List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(r -> r.text(column), LinkedHashMap::new, Collectors.toList()));
  }

  /** The assessment with the workup, therapy and mechanisms of its causes. */
  Assessment complete(Assessor.Result result) {
    Assessment bare = result.assessment();
    List<Cause> causes =
        bare.causes().stream().map(c -> complete(c, result.circumstances())).toList();
    return new Assessment(
        bare.caseId(),
        bare.status(),
        bare.ontology(),
        bare.reasoner(),
        bare.inputs(),
        bare.alerts(),
        causes,
        bare.conflicts(),
        bare.issues());
  }

  /** What is known of a cause whoever the patient is. */
  CauseKnowledge knowledge(String cause, String label) {
    return new CauseKnowledge(mechanisms(cause), workup(cause, label), therapy(cause, Map.of()));
  }

  private Cause complete(Cause cause, Map<String, List<Evidence>> inCase) {
    return new Cause(
        cause.cause(),
        cause.label(),
        cause.within(),
        cause.contributor(),
        cause.tier(),
        cause.lifeThreatening(),
        cause.beyondTheDocuments(),
        cause.criteria(),
        cause.against(),
        cause.supportConflicted(),
        mechanisms(cause.cause()),
        workup(cause.cause(), cause.label()),
        therapy(cause.cause(), inCase));
  }

  private List<Relation> mechanisms(String cause) {
    return each("mechanism", mechanisms.get(cause))
        .map(
            rows ->
                new Relation(
                    rows.get(0).text("mechanism"), rows.get(0).text("label"), sources(rows)))
        .toList();
  }

  private List<WorkupItem> workup(String cause, String name) {
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

  private List<TherapyStep> therapy(String cause, Map<String, List<Evidence>> inCase) {
    return each("treatment", therapy.get(cause)).map(rows -> step(rows, inCase)).toList();
  }

  private TherapyStep step(List<Row> rows, Map<String, List<Evidence>> inCase) {
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
        each("circumstance", circumstances.get(treatment))
            .map(c -> circumstance(c, inCase))
            .toList(),
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

  private static TherapyStep.Circumstance circumstance(
      List<Row> rows, Map<String, List<Evidence>> inCase) {
    Row row = rows.get(0);
    String name = row.text("circumstance");
    return new TherapyStep.Circumstance(
        row.text("effect"),
        name,
        row.text("label"),
        inCase.containsKey(name),
        inCase.getOrDefault(name, List.of()),
        sources(rows));
  }

  /** The rows that share a value of the column, in the order of the query. */
  private static java.util.stream.Stream<List<Row>> each(String column, List<Row> rows) {
    return rows == null ? java.util.stream.Stream.empty() : by(column, rows).values().stream();
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
