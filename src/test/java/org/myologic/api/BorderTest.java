package org.myologic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.myologic.SmallMyologic;

/** What holds for all routes: headers, problems, the description, the page. */
class BorderTest {
  private static final TestServer SERVER = new TestServer();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void theDescriptionAndTheRouterNameTheSameRoutes() throws IOException {
    JsonNode paths = new ObjectMapper().readTree(SERVER.get("openapi.json").body()).at("/paths");
    List<String> described = new ArrayList<>();
    paths
        .fieldNames()
        .forEachRemaining(
            path ->
                paths
                    .get(path)
                    .fieldNames()
                    .forEachRemaining(m -> described.add(m.toUpperCase(Locale.ROOT) + " " + path)));
    Collections.sort(described);
    assertEquals(SERVER.server().routes(), described);
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() {
    for (String path : List.of("", "api/causes", "nowhere", "api/causes/No", "page.js", "%zz")) {
      HttpResponse<String> answer = raw(path);
      for (String name :
          Set.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy")) {
        assertTrue(answer.headers().firstValue(name).isPresent(), path + " lacks " + name);
      }
      assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
      assertTrue(answer.headers().firstValue("Server").isEmpty());
    }
  }

  @Test
  void whatIsNotThereIsAProblemDocument() throws IOException {
    HttpResponse<String> nowhere = SERVER.get("nowhere");
    assertEquals(404, nowhere.statusCode());
    assertEquals(404, new ObjectMapper().readTree(nowhere.body()).at("/status").intValue());
    HttpResponse<String> method = SERVER.get("api/classify");
    assertEquals(405, method.statusCode());
    assertEquals("POST", method.headers().firstValue("Allow").orElseThrow());
    assertEquals(
        "application/problem+json", method.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(406, SERVER.get("api/causes", "Accept", "text/html").statusCode());
    assertEquals(400, SERVER.get("api/causes?x=1").statusCode());
  }

  @Test
  void brokenRequestsAreProblemsToo() throws IOException {
    URI url = URI.create(SERVER.server().url());
    try (Socket socket = new Socket(url.getHost(), url.getPort());
        InputStream in = socket.getInputStream()) {
      socket
          .getOutputStream()
          .write(
              "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertTrue(answer.contains("application/problem+json"), answer);
      assertFalse(answer.contains("Exception"), answer);
    }
  }

  @Test
  void thePageLoadsNothingForeignAndHasNoInlineScript() {
    String page = SERVER.get("").body();
    assertFalse(page.matches("(?s).*(src|href)=\"(https?:|//).*"));
    assertFalse(page.matches("(?s).*<script(?! src=\"page.js\").*"));
    assertFalse(page.matches("(?s).*\\s(on[a-z]+|style)=.*"));
    String script = SERVER.get("page.js").body();
    assertFalse(
        script.matches(
            "(?s).*(innerHTML|insertAdjacentHTML|eval\\(|https?://|localStorage|document\\.cookie).*"));
    assertEquals(200, SERVER.get("style.css").statusCode());
  }

  @Test
  void healthSaysWhichOntologyIsServed() {
    assertEquals("{\n  \"status\": \"up\"\n}\n", SERVER.get("health/live").body());
    assertTrue(SERVER.get("health/ready").body().contains(SmallMyologic.get().version().sha256()));
  }

  @Test
  void aTakenPortIsSaidToBeTaken() {
    int port = URI.create(SERVER.server().url()).getPort();
    CannotListenException e =
        assertThrows(
            CannotListenException.class,
            () -> ApiServer.start(SmallMyologic.get(), "127.0.0.1", port));
    assertTrue(e.getMessage().contains(Integer.toString(port)));
  }

  private static HttpResponse<String> raw(String path) {
    return SERVER.get(path.replace("%zz", "a%00b"));
  }
}
