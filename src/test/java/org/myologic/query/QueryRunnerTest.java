package org.myologic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myologic.graph.SmallGraph;

class QueryRunnerTest {
  private static final QueryRunner RUNNER =
      new QueryRunner(
          SmallGraph.of(
              """
              @prefix myo: <https://w3id.org/myologic/> .
              @prefix myosrc: <https://w3id.org/myologic/source/> .
              @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
              @prefix dcterms: <http://purl.org/dc/terms/> .
              myo:Statin a myo:Drug ; rdfs:label "statin"@en ; dcterms:source myosrc:000-C15 ; myo:doseLow 5.0 ;
                myo:stepNumber 2 ; myo:editorial true .
              myo:Alcohol a myo:Drug ; rdfs:label "alcohol, \\"spirits\\""@en .
              """));

  private static final String DRUGS =
      """
      #+ param: drug iri myo:Statin the drug
      #+ param: step integer 2 the step
      #+ param: low decimal 5.0 the dose
      #+ param: text string "any text" a text
      PREFIX myo: <https://w3id.org/myologic/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      SELECT ?drug ?label ?source ?low ?step ?editorial
      WHERE {
        ?drug a myo:Drug ; rdfs:label ?label .
        OPTIONAL { ?drug dcterms:source ?source }
        OPTIONAL { ?drug myo:doseLow ?low }
        OPTIONAL { ?drug myo:stepNumber ?step }
        OPTIONAL { ?drug myo:editorial ?editorial }
      }
      ORDER BY ?drug
      """;

  private static final CataloguedQuery QUERY = QueryCatalogue.own("drugs.rq", DRUGS);

  private static String written(CataloguedQuery query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RUNNER.write(query, Map.of(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void rowsAreCompactAndTyped() {
    List<Row> rows = RUNNER.rows(QUERY, Map.of("drug", "myo:Statin"));
    assertEquals(1, rows.size());
    Row row = rows.get(0);
    assertEquals("myo:Statin", row.text("drug"));
    assertEquals("000-C15", row.text("source"));
    assertEquals(new BigDecimal("5.0"), row.number("low"));
    assertEquals(2, row.integer("step"));
    assertTrue(row.flag("editorial"));
    assertEquals(null, RUNNER.rows(QUERY, Map.of("drug", "myo:Alcohol")).get(0).text("source"));
  }

  @Test
  void unboundGivesTheFullTable() {
    assertEquals(2, RUNNER.rows(QUERY, Map.of()).size());
  }

  @Test
  void tablesAreAligned() {
    assertEquals(
        """
         drug        | label              | source  | low | step | editorial
        -------------+--------------------+---------+-----+------+-----------
         myo:Alcohol | alcohol, "spirits" |         |     |      |
         myo:Statin  | statin             | 000-C15 | 5.0 | 2    | true
        (2 rows)
        """,
        written(QUERY, ResultFormat.TABLE).replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, '\"alcohol, \"\"spirits\"\"\"'",
    "TSV, https://w3id.org/myologic/Statin",
    "JSON, \"type\": \"uri\"",
    "XML, <binding name=\"drug\">"
  })
  void otherFormatsAreTheStandards(ResultFormat format, String holds) {
    String text = written(QUERY, format);
    assertTrue(text.contains(holds), text);
  }

  @Test
  void graphsComeAsTurtle() {
    CataloguedQuery query = QueryCatalogue.own("x", "DESCRIBE <https://w3id.org/myologic/Statin>");
    assertTrue(written(query, ResultFormat.TURTLE).contains("statin"));
    assertTrue(written(query, ResultFormat.TABLE).contains("statin"));
  }

  @Test
  void truthIsPrinted() {
    assertEquals(
        "true", written(QueryCatalogue.own("x", "ASK { ?s ?p ?o }"), ResultFormat.TABLE).strip());
  }

  @ParameterizedTest
  @CsvSource({"TURTLE, SELECT * { ?s ?p ?o }", "CSV, DESCRIBE <a>", "TURTLE, ASK {}"})
  void aFormatThatDoesNotFitIsRefusedBeforeTheQueryRuns(ResultFormat format, String text) {
    QueryException e =
        assertThrows(QueryException.class, () -> written(QueryCatalogue.own("x", text), format));
    assertEquals(QueryException.Reason.FORMAT, e.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "drug, not an iri",
    "drug, 'myo:A> . ?s ?p ?o'",
    "drug, ''",
    "step, two",
    "step, 1.5",
    "low, much",
    "low, 1e999999"
  })
  void aValueThatDoesNotFitItsKindIsExplained(String parameter, String value) {
    QueryException e =
        assertThrows(QueryException.class, () -> RUNNER.rows(QUERY, Map.of(parameter, value)));
    assertEquals(QueryException.Reason.BAD_PARAMETER, e.reason());
    assertTrue(e.getMessage().contains("for example " + parameter + "="), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"statin\" } DROP ALL", "} UNION { ?s ?p ?o", "?label", "\\\"@en"})
  void aTextIsNeverReadAsSparql(String text) {
    CataloguedQuery query =
        QueryCatalogue.own(
            "x",
            "#+ param: text string statin a text\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                + "SELECT ?s ?text { ?s rdfs:label ?l FILTER(STR(?l) = ?text) }");
    assertEquals(List.of(), RUNNER.rows(query, Map.of("text", text)));
    assertEquals(1, RUNNER.rows(query, Map.of("text", "statin")).size());
  }

  @Test
  void anUnknownParameterIsAnsweredWithThoseThereAre() {
    QueryException e =
        assertThrows(QueryException.class, () -> RUNNER.rows(QUERY, Map.of("drugs", "myo:Statin")));
    assertEquals(QueryException.Reason.UNKNOWN_PARAMETER, e.reason());
    assertEquals(List.of("drug", "step", "low", "text"), e.candidates());
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    QueryException e =
        assertThrows(
            QueryException.class, () -> QueryCatalogue.packaged().named("therapy-of-cause"));
    assertEquals(QueryException.Reason.UNKNOWN_QUERY, e.reason());
    assertTrue(e.candidates().contains("therapy-for-cause"), e.candidates()::toString);
  }

  @Test
  void brokenSparqlIsPlaced() {
    QueryException e =
        assertThrows(
            QueryException.class, () -> QueryCatalogue.own("x", "SELECT *\nWHERE { ?s ?p }"));
    assertEquals(2, e.line());
    assertTrue(e.column() > 0);
    assertTrue(e.getMessage().startsWith("Line 2, column "), e.getMessage());
  }
}
