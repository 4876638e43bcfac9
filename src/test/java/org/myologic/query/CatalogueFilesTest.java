package org.myologic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files under sparql/ against their index, their page, and the rules of the catalogue. */
class CatalogueFilesTest {
  private static final Path FOLDER = Path.of("sparql");
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.in(FOLDER);

  @Test
  void theIndexIsCurrent() {
    String listed = String.join("\n", QueryCatalogue.index(FOLDER)) + "\n";
    Golden.compare(FOLDER.resolve("INDEX"), listed);
  }

  @Test
  void thePageIsCurrent() {
    Golden.compare(FOLDER.resolve("README.md"), CatalogueReadme.of(CATALOGUE));
  }

  @Test
  void thePackagedCatalogueIsTheSame() {
    assertEquals(CATALOGUE.queries().size(), QueryCatalogue.packaged().queries().size());
  }

  @ParameterizedTest
  @EnumSource(names = {"ANSWER", "QUESTION", "CHECK"})
  void noFolderIsEmptyAndNoNameOdd(CataloguedQuery.Kind kind) {
    List<CataloguedQuery> queries = CATALOGUE.queries(kind);
    assertFalse(queries.isEmpty());
    for (CataloguedQuery query : queries) {
      assertTrue(query.name().matches("[a-z0-9]+(-[a-z0-9]+)*"), query.name());
      assertEquals(
          kind == CataloguedQuery.Kind.QUESTION, query.name().startsWith("cq-"), query.name());
      assertTrue(query.question().endsWith("?") || query.question().endsWith("."), query.name());
    }
  }

  @Test
  void rowsAreOrderedByEveryColumn() {
    for (CataloguedQuery query : CATALOGUE.queries()) {
      String order = query.text().substring(query.text().lastIndexOf("ORDER BY"));
      query
          .columns()
          .forEach(
              c -> assertTrue(order.matches("(?s).*\\?" + c + "\\b.*"), query.name() + " " + c));
    }
  }

  @Test
  void theGuardLetsEveryCataloguedQueryThrough() {
    CATALOGUE.queries().forEach(q -> QueryGuard.standard().check(q.text()));
  }

  @Test
  void theDescriptionHoldsEveryQuery() {
    Model model = QueryDescriptions.of(CATALOGUE);
    assertEquals(
        CATALOGUE.queries().size(),
        model.listSubjectsWithProperty(DCTerms.identifier).toList().size());
  }
}
