package org.myologic.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class AssessmentTurtleTest {
  private static final String NS = "https://w3id.org/myologic/assessment#";

  @Test
  void itIsTurtleAndNamesCausesAlertsAndSources() {
    Graph graph =
        RDFParser.fromString(
                AssessmentTurtle.PREFIXES + AssessmentTurtle.of(Samples.full()), Lang.TURTLE)
            .toGraph();
    assertTrue(has(graph, "names", "StatinAssociatedMyopathy"));
    assertTrue(has(graph, "raises", "RhabdomyolysisAlert"));
    assertTrue(has(graph, "therapy", "StatinWithdrawal"));
    assertTrue(
        graph.contains(
            null, SSE.parseNode("<http://purl.org/dc/terms/source>"), iri("source/000-C15")));
    assertEquals(2, graph.find(null, SSE.parseNode("<" + NS + "cause>"), null).toList().size());
  }

  private static boolean has(Graph graph, String property, String object) {
    return graph.contains(null, SSE.parseNode("<" + NS + property + ">"), iri(object));
  }

  private static Node iri(String name) {
    return SSE.parseNode("<https://w3id.org/myologic/" + name + ">");
  }
}
