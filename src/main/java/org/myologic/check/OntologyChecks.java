package org.myologic.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.myologic.graph.KnowledgeGraph;
import org.myologic.query.CataloguedQuery;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.QueryRunner;

/** Runs the checks of the catalogue on a knowledge graph. */
public final class OntologyChecks {
  private final QueryCatalogue catalogue;
  private final QueryRunner runner;

  public OntologyChecks(QueryCatalogue catalogue, KnowledgeGraph graph) {
    this.catalogue = catalogue;
    this.runner = new QueryRunner(graph);
  }

  /** Every check, errors first, by name within a severity; those that found nothing included. */
  public List<CheckResult> run() {
    return catalogue.queries(CataloguedQuery.Kind.CHECK).stream()
        .map(this::run)
        .sorted(Comparator.comparing(CheckResult::severity).thenComparing(CheckResult::check))
        .toList();
  }

  /** One check. */
  public CheckResult run(CataloguedQuery query) {
    CataloguedQuery.Check check = query.check().orElseThrow();
    List<Violation> violations =
        runner.rows(query, Map.of()).stream()
            .map(r -> new Violation(r.text("entity"), r.text("property"), r.text("value")))
            .toList();
    return new CheckResult(
        query.name(),
        query.title(),
        check.severity(),
        check.problem(),
        check.solution(),
        violations);
  }
}
