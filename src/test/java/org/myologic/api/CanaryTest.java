package org.myologic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A name that is put into every field of a case must not be found in what the server says of it.
 */
class CanaryTest {
  private static final String CANARY = "Zephyrine Quackenbush";

  @Test
  void aNameInAnyFieldReachesNoLogAndNoError() throws IOException {
    String everyKey = Files.readString(Path.of("src/test/resources/interop/every-key.json"));
    String good =
        everyKey.replaceAll(
            ": \"(?!present|absent|female|stopped|high|>|-P|20)[^\"]*\"", ": \"" + CANARY + "\"");
    String bad = everyKey.replaceAll(": (\"[^\"]*\"|[0-9.]+)", ": \"" + CANARY + "\"");
    assertEquals(19, good.split(CANARY, -1).length - 1);
    String said = saidDuring(good, bad, good.substring(0, good.length() / 2), "[" + good + "]");
    assertFalse(said.contains("Zephyrine") || said.contains("Quackenbush"), said);
  }

  /** Everything on the two streams that logs can go to, and the bodies of errors. */
  private static String saidDuring(String... bodies) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try (TestServer server = new TestServer()) {
      for (String body : List.of(bodies)) {
        both.println(error(server, "application/json", body));
        both.println(error(server, "text/plain", body));
        server.post("api/classify", "application/x-ndjson", body.replace("\n", ""));
        server.get("api/terms/" + CANARY.replace(" ", "%20"));
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static String error(TestServer server, String type, String body) {
    var answer = server.post("api/classify", type, body);
    return answer.statusCode() == 200 ? "" : answer.body();
  }
}
