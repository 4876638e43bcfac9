package org.myologic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompareTest {
  private static final TestServer SERVER = new TestServer();
  private static final String PAIN = "{\"findings\": [{\"term\": \"myalgia\"}]}";
  private static final String STATIN =
      "{\"findings\": [{\"term\": \"myalgia\"}], \"drugs\": [{\"term\": \"statin\"}]}";

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aCaseAndAnAnswerAreCompared() throws IOException {
    HttpResponse<String> answer = compare(PAIN, SERVER.classify(STATIN).body());
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode json = json(answer);
    assertEquals("myo:StatinCause", json.at("/causes/0/cause").textValue());
    assertEquals("gained", json.at("/causes/0/change").textValue());
    assertEquals("not listed", json.at("/causes/0/from").textValue());
    assertEquals("possible", json.at("/causes/0/to").textValue());
    assertEquals("/drugs/0", json.at("/inputs/0/after/input").textValue());
    assertEquals(1, json.at("/inputs").size());
    assertEquals(0, json.at("/notes").size());
  }

  @Test
  void everyFaultIsNamedByItsPlace() throws IOException {
    assertFaults(List.of("/after", "/x"), "{\"before\": {}, \"x\": 1}");
    assertFaults(
        List.of("/before/age", "/after/drugs/0/trem", "/after/drugs/0/term"),
        "{\"before\": {\"age\": \"3\"}, \"after\": {\"drugs\": [{\"trem\": \"x\"}]}}");
    assertFaults(
        List.of("/after/replay", "/after/ontology", "/after/causes", "/after/alerts"),
        "{\"before\": {}, \"after\": {\"ontology\": 1, \"refuted\": []}}");
    assertFaults(
        List.of("/after/tests/0/value"),
        "{\"before\": {}, \"after\": {\"tests\": [{\"term\": \"enzyme\", \"value\": 5000,"
            + " \"unit\": \"U/L\"}]}}");
    assertFaults(List.of(""), "[]");
    assertFaults(List.of(""), "");
  }

  @Test
  void otherRequestsAreRefused() {
    assertEquals(415, SERVER.post("api/compare", "text/plain", "{}").statusCode());
    assertEquals(400, SERVER.post("api/compare?x=1", "application/json", "{}").statusCode());
    assertEquals(405, SERVER.get("api/compare").statusCode());
    String large = " ".repeat(17 << 20);
    assertEquals(413, SERVER.post("api/compare", "application/json", large).statusCode());
  }

  private static void assertFaults(List<String> pointers, String body) throws IOException {
    HttpResponse<String> answer = SERVER.post("api/compare", "application/json", body);
    assertEquals(400, answer.statusCode());
    List<String> found = new ArrayList<>();
    json(answer).at("/faults").forEach(fault -> found.add(fault.at("/pointer").textValue()));
    assertEquals(pointers.stream().sorted().toList(), found.stream().sorted().toList());
  }

  private static HttpResponse<String> compare(String before, String after) {
    return SERVER.post(
        "api/compare",
        "application/json",
        "{\"before\": " + before + ", \"after\": " + after + "}");
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
