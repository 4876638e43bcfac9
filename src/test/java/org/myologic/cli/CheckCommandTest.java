package org.myologic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CheckCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new CommandLine(new CheckCommand(stream, stream)).execute(arguments);
  }

  @Test
  void ourOntologyPasses() {
    assertEquals(0, run(), () -> out.toString(StandardCharsets.UTF_8));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("checks, 0 with errors."));
  }

  @Test
  void jsonHoldsEveryCheck() throws IOException {
    run("--format", "json");
    JsonNode results = new ObjectMapper().readTree(out.toByteArray());
    assertTrue(results.size() >= 25);
    results.forEach(r -> assertTrue(r.has("check") && r.has("violations") && r.has("solution")));
  }

  @Test
  void anUnknownFormatIsUsage() {
    assertEquals(2, run("--format", "pdf"));
  }
}
