package org.myologic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyTest {
  private static final TestServer SERVER = new TestServer();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"statin", "cramp", "contradiction", "nothing"})
  void smallCasesGiveTheseExactAnswers(String name) throws IOException {
    Path folder = Path.of("src/test/resources/api");
    String request = Files.readString(folder.resolve(name + ".case.json"));
    HttpResponse<String> answer = SERVER.classify(request);
    assertEquals(200, answer.statusCode());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
    String body =
        answer
            .body()
            .replaceAll("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"...\"")
            .replaceAll("\"asOf\": \"[0-9-]{10}\"", "\"asOf\": \"...\"")
            .replaceAll("\"version\": \"[^\"]+\"", "\"version\": \"...\"");
    Path golden = folder.resolve(name + ".answer.json");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, body);
    }
    assertEquals(Files.readString(golden), body);
  }

  @Test
  void theSameCaseAsTurtleAndAsText() {
    String body = "{\"findings\": [{\"term\": \"muscle pain\"}]}";
    HttpResponse<String> turtle =
        SERVER.post("api/classify", "application/json", body, "Accept", "text/turtle");
    assertTrue(
        turtle.body().contains("a:names myo:DeadlyCause")
            || turtle.body().contains("a:Assessment"));
    HttpResponse<String> text =
        SERVER.post("api/classify", "application/json", body, "Accept", "text/plain");
    assertTrue(text.body().startsWith("Case case-1: "), text.body());
  }

  @Test
  void linesAreAnsweredLineByLine() throws IOException {
    String lines =
        """
        {"id":"a","drugs":[{"term":"simvastatin"}],"findings":[{"term":"myalgia"}]}

        {"id":"b","ages":3}
        nonsense
        {"id":"c"}
        """;
    HttpResponse<String> answer = SERVER.post("api/classify", "application/x-ndjson", lines);
    List<JsonNode> read = answer.body().lines().map(ClassifyTest::json).toList();
    assertEquals(4, read.size());
    assertEquals("myo:StatinCause", read.get(0).at("/causes/0/cause").textValue());
    assertEquals(3, read.get(1).at("/line").intValue());
    assertEquals("/ages", read.get(1).at("/faults/0/pointer").textValue());
    assertEquals(4, read.get(2).at("/line").intValue());
    assertEquals("insufficient", read.get(3).at("/status").textValue());
  }

  @Test
  void everyFaultIsListed() throws IOException {
    HttpResponse<String> answer =
        SERVER.classify("{\"age\": \"61\", \"findings\": [{\"term\": 1}, {\"trem\": \"cramp\"}]}");
    assertEquals(400, answer.statusCode());
    assertEquals(Files.readString(Path.of("src/test/resources/api/faults.json")), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void anImpossibleResultIsAFault() {
    HttpResponse<String> answer =
        SERVER.classify(
            "{\"tests\": [{\"term\": \"enzyme\", \"value\": 5000, \"unit\": \"U/L\"}]}");
    assertEquals(400, answer.statusCode());
    assertEquals("/tests/0/value", json(answer.body()).at("/faults/0/pointer").textValue());
  }

  @Test
  void otherBodiesAreRefused() {
    assertEquals(415, SERVER.post("api/classify", "text/plain", "{}").statusCode());
    assertEquals(
        415, SERVER.post("api/classify", "application/json; charset=latin1", "{}").statusCode());
    assertEquals(
        200, SERVER.post("api/classify", "application/json; charset=UTF-8", "{}").statusCode());
    assertEquals(413, SERVER.classify(" ".repeat(1 << 20) + "{}").statusCode());
    assertEquals(400, SERVER.classify("").statusCode());
    assertEquals(400, SERVER.classify("[{}]").statusCode());
    assertEquals(
        406,
        SERVER.post("api/classify", "application/json", "{}", "Accept", "image/png").statusCode());
  }

  @Test
  void parametersAreKnownOrRefused() {
    assertEquals(
        200, SERVER.post("api/classify?reasoner=hermit", "application/json", "{}").statusCode());
    for (String wrong :
        List.of(
            "reasoner=pellet",
            "reason=x",
            "reasoner=hermit&reasoner=hermit",
            "next=yes",
            "explain=")) {
      assertEquals(
          400, SERVER.post("api/classify?" + wrong, "application/json", "{}").statusCode(), wrong);
    }
  }

  @Test
  void proofsAndNextObservationsAreGivenIfAskedFor() {
    String body = "{\"drugs\": [{\"term\": \"statin\"}], \"findings\": [{\"term\": \"myalgia\"}]}";
    JsonNode plain = json(SERVER.classify(body).body());
    assertTrue(plain.path("justifications").isMissingNode());
    assertTrue(plain.path("nextObservations").isMissingNode());
    JsonNode next = answer("?next=true", body);
    assertEquals("myo:StatedElevatedEnzyme", next.at("/nextObservations/0/observe").textValue());
    assertTrue(next.path("justifications").isMissingNode());
    JsonNode explained = answer("?explain=true&next=false", body);
    assertTrue(explained.path("nextObservations").isArray());
    JsonNode proof = explained.at("/justifications/0");
    assertEquals("myo:StatinCause", proof.at("/cause").textValue());
    assertTrue(proof.at("/axioms").size() > 2 && !proof.at("/sentence").textValue().isBlank());
    assertEquals("explained", explained.at("/replay/depth").textValue());
    String text =
        SERVER
            .post("api/classify?explain=true", "application/json", body, "Accept", "text/plain")
            .body();
    assertTrue(text.contains("\nPROOFS\n") && text.contains("\nLOOK FOR NEXT\n"), text);
  }

  @Test
  void anInsufficientCaseSaysTheShortestWayToADecision() {
    String body = "{\"drugs\": [{\"term\": \"statin\"}]}";
    String text =
        SERVER.post("api/classify", "application/json", body, "Accept", "text/plain").body();
    assertTrue(
        text.contains(
            "SHORTEST WAY TO A DECISION\n"
                + "  group of causes, possible with: muscle pain\n"
                + "  statin cause, possible with: muscle pain\n"),
        text);
  }

  private static JsonNode answer(String parameters, String body) {
    return json(SERVER.post("api/classify" + parameters, "application/json", body).body());
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
