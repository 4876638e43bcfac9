package org.myologic.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myologic.graph.Packaged;

/** The attacks that were seen to hang, overflow or leave the process, and what must still pass. */
class QueryGuardTest {
  private static final QueryRunner RUNNER =
      new QueryRunner(Packaged.graph(), Duration.ofSeconds(1));
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final String AFN = "http://jena.apache.org/ARQ/function#";

  private static String repeat(int times, String part, String between) {
    return IntStream.range(0, times).mapToObj(i -> part).collect(Collectors.joining(between));
  }

  private static String values(int variables, int rows) {
    return IntStream.range(0, variables)
        .mapToObj(
            v ->
                IntStream.range(0, rows)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" ", "VALUES ?v" + v + " { ", " }")))
        .collect(Collectors.joining(" "));
  }

  static Stream<Arguments> attacks() {
    return Stream.of(
        Arguments.of("A6 nested closures", "SELECT * { ?y ((<p>*)*)* ?x }"),
        Arguments.of("A7 product of VALUES", "SELECT (COUNT(*) AS ?n) { " + values(4, 300) + " }"),
        Arguments.of(
            "A8 backtracking", "SELECT * { ?s ?p ?o FILTER regex(\"aaaa!\", \"^(.*a){25}b$\") }"),
        Arguments.of("A9 repeated group", "SELECT * { ?s ?p ?o FILTER regex(?o, \"^(a|b)*$\") }"),
        Arguments.of("A8 pattern from data", "SELECT * { ?s ?p ?o FILTER regex(\"a\", STR(?o)) }"),
        Arguments.of("A10 math:pow", "SELECT (<" + MATH + "pow>(10, 1000000) AS ?x) {}"),
        Arguments.of(
            "A11 squaring",
            "SELECT * { BIND(99999 AS ?x0) "
                + IntStream.range(0, 24)
                    .mapToObj(i -> "BIND(?x%d * ?x%d AS ?x%d)".formatted(i, i, i + 1))
                    .collect(Collectors.joining(" "))
                + " }"),
        Arguments.of(
            "A12 copies of copies",
            "SELECT * { BIND(\"aaaaaaaaaa\" AS ?x0) "
                + IntStream.range(0, 9)
                    .mapToObj(
                        i -> "BIND(CONCAT(%s) AS ?x%d)".formatted(repeat(10, "?x" + i, ","), i + 1))
                    .collect(Collectors.joining(" "))
                + " }"),
        Arguments.of(
            "A13 growing REPLACE",
            "SELECT (REPLACE(REPLACE(REPLACE(\"a\",\".\",\"bb\"),\".\",\"cc\"),\".\",\"dd\") AS ?x) {}"),
        Arguments.of("A14 sprintf", "SELECT (<" + AFN + "sprintf>(\"%200000000d\", 1) AS ?x) {}"),
        Arguments.of("A15 wait", "SELECT (<" + AFN + "wait>(5000) AS ?x) {}"),
        Arguments.of("A16 java function", "SELECT (<java:java.lang.Runtime>() AS ?x) {}"),
        Arguments.of(
            "A16 fn:apply",
            "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(IRI(CONCAT(\"java\",\":X\"))) AS ?x) {}"),
        Arguments.of("A17 SERVICE", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"),
        Arguments.of(
            "A17 SERVICE SILENT", "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }"),
        Arguments.of(
            "A17 SERVICE in EXISTS",
            "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }"),
        Arguments.of("A18 unions", "SELECT * {" + repeat(5000, "{ ?s ?p ?o }", " UNION ") + "}"),
        Arguments.of("A18 conjunctions", "ASK { FILTER(" + repeat(20000, "true", "&&") + ") }"),
        Arguments.of("A18 long path", "ASK { ?s " + repeat(20000, "<p>", "/") + " ?o }"),
        Arguments.of("A19 brackets", "ASK " + repeat(20000, "{", "") + repeat(20000, "}", "")),
        Arguments.of(
            "A19 brackets", "ASK { FILTER" + repeat(60, "(", "") + "1" + repeat(60, ")", "") + "}"),
        Arguments.of("A20 FROM http", "SELECT * FROM <http://127.0.0.1:9/x> { ?s ?p ?o }"),
        Arguments.of("A20 FROM file", "SELECT * FROM NAMED <file:///etc/passwd> { ?s ?p ?o }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void refuses(String name, String query) {
    QueryException e =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> assertThrows(QueryException.class, () -> QueryCatalogue.own(name, query)));
    assertEquals(QueryException.Reason.REFUSED, e.reason(), e.getMessage());
    assertTrue(e.getMessage().endsWith("."), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a> <b> <c> }",
        "DROP ALL",
        "LOAD <http://127.0.0.1:9/>",
        "SELECT * { ?s ?p ",
        "JSON { \"a\" : ?s } WHERE { ?s ?p ?o }",
        ""
      })
  void updatesAndNonsenseAreNoQueries(String text) {
    QueryException e = assertThrows(QueryException.class, () -> QueryCatalogue.own("x", text));
    assertEquals(QueryException.Reason.BROKEN_SPARQL, e.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o } LIMIT 1",
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:decimal(\"1.5\") AS ?x) {}",
        "SELECT * FROM <https://w3id.org/myologic/graph/relations> { ?s ?p ?o } LIMIT 1",
        "SELECT * { ?s a \"a bracket in a text ((((((((((((((((((((((((((((((((((((((((((((\" }",
        "SELECT ?s { ?s ?p ?o FILTER regex(STR(?o), \"cramp.*calf\", \"i\") } LIMIT 1",
        "ASK { ?s <http://www.w3.org/2000/01/rdf-schema#subClassOf>* ?o }",
        "DESCRIBE <https://w3id.org/myologic/Statin>",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 5"
      })
  void ordinaryQueriesPass(String text) {
    CataloguedQuery query = assertDoesNotThrow(() -> QueryCatalogue.own("x", text));
    assertDoesNotThrow(
        () -> RUNNER.write(query, Map.of(), ResultFormat.TABLE, new ByteArrayOutputStream()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c",
        "SELECT ?a { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?a } }"
      })
  void whatTakesTooLongIsStopped(String text) {
    CataloguedQuery query = QueryCatalogue.own("x", text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          QueryException e =
              assertThrows(
                  QueryException.class,
                  () ->
                      RUNNER.write(query, Map.of(), ResultFormat.CSV, new ByteArrayOutputStream()));
          assertEquals(QueryException.Reason.TIMED_OUT, e.reason());
        });
  }

  @Test
  void aTooLongAnswerIsRefusedAsAWhole() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CataloguedQuery query = QueryCatalogue.own("x", "SELECT * { ?s ?p ?o }");
    QueryRunner patient = new QueryRunner(Packaged.graph());
    QueryException e =
        assertThrows(
            QueryException.class, () -> patient.write(query, Map.of(), ResultFormat.CSV, out));
    assertEquals(QueryException.Reason.TOO_LARGE, e.reason());
    assertEquals(0, out.size());
  }

  /** Property functions are matched against the data like any predicate: no class is loaded. */
  @Test
  void aPredicateNeverRunsCode() {
    CataloguedQuery query =
        QueryCatalogue.own(
            "x",
            "SELECT * { ?s <java:org.myologic.query.QueryGuardTest> ?o ."
                + " ?l <http://jena.apache.org/ARQ/list#member> ?m }");
    assertEquals(0, RUNNER.rows(query, Map.of()).size());
    assertFalse(ClosedFunctions.isKnown("java:java.lang.Object"));
  }
}
