package org.myologic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
  private static final String QUERY =
      "SELECT ?label { <https://w3id.org/myologic/StatinCause>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?label }";
  private static final TestServer SERVER = new TestServer();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aQueryInEveryWayOfTheProtocol() {
    HttpResponse<String> get = SERVER.get("sparql?query=" + encoded(QUERY), "Accept", "text/csv");
    assertEquals("label\r\nstatin cause\r\n", get.body());
    assertEquals(
        get.body(),
        SERVER.post("sparql", "application/sparql-query", QUERY, "Accept", "text/csv").body());
    String form = "query=" + encoded(QUERY);
    assertEquals(
        get.body(),
        SERVER
            .post("sparql", "application/x-www-form-urlencoded", form, "Accept", "text/csv")
            .body());
    assertEquals(get.body(), SERVER.get("sparql?format=csv&query=" + encoded(QUERY)).body());
  }

  @Test
  void askAndConstruct() {
    assertTrue(SERVER.get("sparql?query=" + encoded("ASK {}")).body().contains("true"));
    HttpResponse<String> graph =
        SERVER.get(
            "sparql?query="
                + encoded(
                    QUERY.replace("SELECT ?label", "CONSTRUCT { <urn:x> <urn:y> ?label } WHERE")));
    assertEquals(200, graph.statusCode(), graph.body());
    assertEquals(1, turtle(graph).size());
  }

  @Test
  void aBareGetDescribesTheServiceAndDumpsNothing() {
    HttpResponse<String> answer = SERVER.get("sparql");
    assertEquals(
        "text/turtle; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    assertFalse(turtle(answer).isEmpty());
    assertTrue(answer.body().contains("sd:SPARQL11Query"));
    assertFalse(answer.body().contains("StatinCause"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query=SELECT",
        "query=INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "update=CLEAR ALL",
        "query=SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "query=SELECT * FROM <http://127.0.0.1/> { ?s ?p ?o }",
        "query=ASK {}&default-graph-uri=urn:x",
        "query=ASK {}&query=ASK {}",
        "query=ASK {}&unknown=1",
        "format=csv"
      })
  void whatIsRefused(String form) {
    HttpResponse<String> answer =
        SERVER.post("sparql", "application/x-www-form-urlencoded", form.replace(" ", "%20"));
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"detail\""));
  }

  @Test
  void otherMethodsAndBodiesAreRefused() {
    assertEquals(415, SERVER.post("sparql", "application/sparql-update", "CLEAR ALL").statusCode());
    assertEquals(405, SERVER.send(SERVER.request("sparql").DELETE()).statusCode());
    assertEquals(
        413, SERVER.post("sparql", "application/sparql-query", "#".repeat(300_000)).statusCode());
  }

  private static Graph turtle(HttpResponse<String> answer) {
    return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
