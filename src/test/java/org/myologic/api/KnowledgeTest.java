package org.myologic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final TestServer SERVER = new TestServer();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void causes() {
    JsonNode all = json("api/causes");
    assertEquals(3, all.at("/causes").size());
    assertEquals("myo:DeadlyCause", all.at("/causes/0/cause").textValue());
    assertTrue(all.at("/causes/0/lifeThreatening").booleanValue());
    assertEquals("myo:Group", all.at("/causes/2/within/0").textValue());
    JsonNode one = json("api/causes/StatinCause");
    assertEquals("statin cause", one.at("/label").textValue());
    for (String part : List.of("workup", "therapy", "mechanisms", "criteria")) {
      assertEquals(one.at("/" + part), json("api/causes/StatinCause/" + part).at("/" + part));
    }
  }

  @Test
  void terms() {
    assertEquals("myo:MusclePain", json("api/terms?q=muscle+pain").at("/terms/0/id").textValue());
    assertEquals(1, json("api/terms?q=muscle&limit=1").at("/terms").size());
    JsonNode term = json("api/terms/Calf");
    assertEquals("myo:Anatomy", term.at("/parents/0/id").textValue());
    assertEquals("anatomy", term.at("/kind").textValue());
    for (String wrong : List.of("", "?q=", "?q=a&limit=0", "?q=a&limit=x", "?q=a&b=c")) {
      assertEquals(400, SERVER.get("api/terms" + wrong).statusCode(), wrong);
    }
  }

  @Test
  void anUnknownNameComesWithCandidates() throws JsonProcessingException {
    for (String path :
        List.of("api/causes/StatinCuase", "api/terms/StatinCuase", "ontology/StatinCuase")) {
      HttpResponse<String> answer = SERVER.get(path);
      assertEquals(404, answer.statusCode());
      assertEquals("myo:StatinCause", tree(answer).at("/candidates/0").textValue());
    }
    HttpResponse<String> query = SERVER.get("api/queries/workup-for-casue");
    assertEquals(404, query.statusCode());
    assertEquals("workup-for-cause", tree(query).at("/candidates/0").textValue());
  }

  @Test
  void aNameIsPlainOrNobodys() {
    for (String name :
        List.of("a%2fb", "..%2f..%2fetc", "a%0d%0ab", "a.b", "%3Cscript%3E", "a%20b")) {
      for (String path : List.of("api/causes/", "api/terms/", "api/queries/", "ontology/")) {
        HttpResponse<String> answer = SERVER.get(path + name);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + name);
        assertFalse(answer.body().contains("script"));
      }
    }
  }

  @Test
  void queriesInEveryFormat() {
    Map<String, String> starts =
        Map.of(
            "text/csv", "cause,criterion,label",
            "text/tab-separated-values", "?cause\t?criterion",
            "application/sparql-results+json", "{ \"head\"",
            "application/json", "{ \"head\"",
            "application/sparql-results+xml", "<?xml version",
            "text/plain", " cause ");
    starts.forEach(
        (type, start) -> {
          HttpResponse<String> answer =
              SERVER.get("api/queries/criteria-of-cause?cause=myo:StatinCause", "Accept", type);
          assertEquals(200, answer.statusCode());
          assertTrue(answer.body().startsWith(start), answer.body());
          assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
        });
    assertTrue(
        SERVER
            .get("api/queries/criteria-of-cause?format=csv")
            .body()
            .startsWith("cause,criterion"));
    String wrong = "api/queries/criteria-of-cause?";
    assertEquals(400, SERVER.get(wrong + "case=x").statusCode());
    assertEquals(400, SERVER.get(wrong + "format=doc").statusCode());
    assertEquals(406, SERVER.get(wrong + "format=turtle").statusCode());
    assertEquals(406, SERVER.get(wrong, "Accept", "image/png").statusCode());
    assertEquals(200, SERVER.get("api/queries").statusCode());
  }

  @Test
  void theOntologyInEverySyntax() {
    for (String type :
        List.of(
            "text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples")) {
      Lang lang = RDFLanguages.contentTypeToLang(type);
      for (String path : List.of("ontology", "ontology/StatinCause", "ontology/test")) {
        HttpResponse<String> answer = SERVER.get(path, "Accept", type);
        assertEquals(200, answer.statusCode());
        Graph graph = RDFParser.fromString(answer.body(), lang).toGraph();
        assertFalse(graph.isEmpty());
      }
    }
    assertEquals(406, SERVER.get("ontology", "Accept", "image/png").statusCode());
  }

  private static JsonNode json(String path) {
    HttpResponse<String> answer = SERVER.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    try {
      return tree(answer);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode tree(HttpResponse<String> answer) throws JsonProcessingException {
    return new ObjectMapper().readTree(answer.body());
  }
}
