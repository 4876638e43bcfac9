package org.myologic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myologic.graph.Packaged;

/** Every answer and question, with its example parameters, against the rows a person has read. */
class GoldenAnswersTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.in(Path.of("sparql"));
  private static final QueryRunner RUNNER = new QueryRunner(Packaged.graph());

  static Map<String, String> examples(CataloguedQuery query) {
    Map<String, String> examples = new LinkedHashMap<>();
    query.parameters().forEach(p -> examples.put(p.name(), p.example()));
    return examples;
  }

  private static Path golden(CataloguedQuery query) {
    String name =
        query.kind() == CataloguedQuery.Kind.QUESTION ? query.name().substring(0, 5) : query.name();
    return RESOURCES.resolve(query.kind().folder()).resolve(name + ".expected.csv");
  }

  @TestFactory
  Stream<DynamicTest> rows() {
    return Stream.of(CataloguedQuery.Kind.ANSWER, CataloguedQuery.Kind.QUESTION)
        .flatMap(kind -> CATALOGUE.queries(kind).stream())
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> compare(query)));
  }

  private static void compare(CataloguedQuery query) {
    List<Row> rows = RUNNER.rows(query, examples(query));
    assertFalse(rows.isEmpty(), "the example of " + query.name() + " has no answer");
    Golden.compare(golden(query), Golden.csv(query.columns(), rows));
  }

  /** The full table has every row that a bound parameter gives. */
  @TestFactory
  Stream<DynamicTest> unboundGivesTheFullTable() {
    return CATALOGUE.queries(CataloguedQuery.Kind.ANSWER).stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> requireInFullTable(query)));
  }

  private static void requireInFullTable(CataloguedQuery query) {
    Set<Row> full = new HashSet<>(RUNNER.rows(query, Map.of()));
    List<Row> bound = RUNNER.rows(query, examples(query));
    assertEquals(List.of(), bound.stream().filter(r -> !full.contains(r)).limit(1).toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"ANSWER", "QUESTION"})
  void noGoldenFileIsAnOrphan(CataloguedQuery.Kind kind) {
    List<String> expected =
        CATALOGUE.queries(kind).stream()
            .map(q -> golden(q).getFileName().toString().replace(".expected.csv", ""))
            .sorted()
            .toList();
    assertEquals(expected, Golden.names(RESOURCES.resolve(kind.folder()), ".expected.csv"));
  }

  @Test
  void theCatalogueAnswersEnough() {
    assertFalse(CATALOGUE.queries(CataloguedQuery.Kind.ANSWER).size() < 12);
    assertFalse(CATALOGUE.queries(CataloguedQuery.Kind.QUESTION).size() < 40);
  }
}
