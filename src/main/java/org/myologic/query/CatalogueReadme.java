package org.myologic.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes {@code sparql/README.md} from the headers of the queries; a test fails when it is stale.
 */
public final class CatalogueReadme {
  private static final String INTRODUCTION =
      """
      # Queries

      This page is made from the headers of the files; do not edit it by hand.
      `mvn -B test -Dtest=CatalogueFilesTest -Dgolden.update=true` makes it, and `INDEX`, again.

      Every file holds one read-only SPARQL 1.1 query and runs as it is in any tool over the published
      graph (`./myologic export DIR`). A parameter is a plain variable: bind it to ask about one thing,
      leave it unbound for the full table.

      ```
      ./myologic query workup-for-cause cause=myo:StatinAssociatedMyopathy
      ./myologic query my-own.rq --format csv
      ```

      The default graph holds everything. The named graphs below `https://w3id.org/myologic/graph/` are
      `asserted` (the modules as written), `inferred` and `inferred-direct` (the class hierarchy that
      HermiT proves, complete or direct), `mappings` (SKOS relations to codes of other vocabularies),
      and `relations`: there `C p D` says that for every C there is some D, and an `rdf:Statement`
      carries the sources of each written axiom that it follows from.
      """;

  private CatalogueReadme() {}

  /** The whole page, in Markdown. */
  public static String of(QueryCatalogue catalogue) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    section(page, "Answers: what the API serves", catalogue.queries(CataloguedQuery.Kind.ANSWER));
    section(page, "Competency questions", catalogue.queries(CataloguedQuery.Kind.QUESTION));
    checks(page, catalogue.queries(CataloguedQuery.Kind.CHECK));
    return page.toString();
  }

  private static void section(StringBuilder page, String heading, List<CataloguedQuery> queries) {
    page.append("\n## ").append(heading).append("\n\n");
    page.append("| query | question | parameters | columns |\n| --- | --- | --- | --- |\n");
    for (CataloguedQuery query : queries) {
      page.append("| [").append(query.name()).append("](").append(query.path()).append(") | ");
      page.append(cell(query.question())).append(" | ").append(parameters(query)).append(" | ");
      page.append(String.join(", ", query.columns())).append(" |\n");
    }
  }

  private static String parameters(CataloguedQuery query) {
    return query.parameters().stream()
        .map(p -> "`" + p.name() + "=" + p.example() + "` " + cell(p.meaning()))
        .collect(Collectors.joining("; "));
  }

  private static void checks(StringBuilder page, List<CataloguedQuery> checks) {
    page.append("\n## Quality checks\n\n");
    page.append(
        "A row is a fault: `entity`, `property`, `value`. `./myologic check` runs them all.\n\n");
    page.append("| check | severity | problem | solution |\n| --- | --- | --- | --- |\n");
    for (CataloguedQuery query : checks) {
      CataloguedQuery.Check check = query.check().orElseThrow();
      page.append("| [").append(query.name()).append("](").append(query.path()).append(") | ");
      page.append(check.severity().word()).append(" | ").append(cell(check.problem()));
      page.append(" | ").append(cell(check.solution())).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
