package org.myologic.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.myologic.graph.Packaged;
import org.myologic.graph.SmallGraph;
import org.myologic.query.CataloguedQuery;
import org.myologic.query.CataloguedQuery.Severity;
import org.myologic.query.Golden;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.Row;

/** Each check fires on its faulty ontology, with exactly the rows expected, and not on ours. */
class ChecksTest {
  private static final Path FOLDER = Path.of("src/test/resources/checks");
  private static final List<String> COLUMNS = List.of("entity", "property", "value");
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.in(Path.of("sparql"));

  private static List<String> names() {
    return CATALOGUE.queries(CataloguedQuery.Kind.CHECK).stream()
        .map(CataloguedQuery::name)
        .toList();
  }

  @Test
  void everyCheckHasItsFaultyOntologyAndNothingIsLeftOver() {
    assertFalse(names().size() < 25);
    assertEquals(names(), Golden.names(FOLDER, ".bad.ttl"));
    assertEquals(names(), Golden.names(FOLDER, ".expected.csv"));
  }

  @TestFactory
  Stream<DynamicTest> firesOnItsFaultyOntology() {
    return CATALOGUE.queries(CataloguedQuery.Kind.CHECK).stream()
        .map(check -> DynamicTest.dynamicTest(check.name(), () -> compare(check)));
  }

  private static void compare(CataloguedQuery check) {
    OntologyChecks checks =
        new OntologyChecks(CATALOGUE, SmallGraph.of(FOLDER.resolve(check.name() + ".bad.ttl")));
    CheckResult result = checks.run(check);
    assertFalse(result.violations().isEmpty(), "nothing found");
    for (Violation violation : result.violations()) {
      assertFalse(violation.entity().startsWith("myo:Good"), violation::toString);
    }
    Golden.compare(FOLDER.resolve(check.name() + ".expected.csv"), csv(result));
  }

  private static String csv(CheckResult result) {
    return Golden.csv(COLUMNS, result.violations().stream().map(ChecksTest::row).toList());
  }

  private static Row row(Violation violation) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("entity", violation.entity().startsWith("_:") ? "_:" : violation.entity());
    cells.put("property", violation.property());
    cells.put("value", violation.value());
    return new Row(cells);
  }

  @Test
  void ourOntologyHasNoError() {
    List<CheckResult> results = new OntologyChecks(CATALOGUE, Packaged.graph()).run();
    String errors =
        results.stream()
            .filter(CheckResult::failed)
            .map(r -> r.check() + " " + r.violations())
            .collect(Collectors.joining("\n"));
    assertEquals("", errors);
    assertTrue(results.stream().anyMatch(r -> r.severity() == Severity.WARNING));
  }
}
