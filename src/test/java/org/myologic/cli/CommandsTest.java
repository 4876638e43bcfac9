package org.myologic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String CASE = "{\"findings\": [{\"term\": \"leg cramp on exertion\"}]}";

  @TempDir private Path folder;

  @Test
  void oneCaseInEachFormat() throws IOException {
    assertTrue(run(CASE, "classify", "-").out().contains("!! leg cramp alert (urgent)"));
    String json = run(CASE, "classify", "-", "--format", "json").out();
    assertEquals("case-1", new ObjectMapper().readTree(json).at("/case").textValue());
    assertEquals(1, run(CASE, "classify", "-", "--format", "ndjson").out().lines().count());
    String turtle = run(CASE, "classify", "-", "--format", "turtle").out();
    assertTrue(RDFParser.fromString(turtle, Lang.TURTLE).toGraph().size() > 5);
  }

  @Test
  void severalCasesAsJsonAreAnArray() throws IOException {
    Run run = run("[" + CASE + "," + CASE + "]", "classify", "-", "--format", "json");
    assertEquals("case-2", new ObjectMapper().readTree(run.out()).at("/1/case").textValue());
  }

  @Test
  void severalCasesAsTurtleAreOneDocument() {
    Run run = run(CASE + "\n" + CASE, "classify", "-", "--format", "turtle");
    assertTrue(RDFParser.fromString(run.out(), Lang.TURTLE).toGraph().size() > 5);
  }

  @Test
  void faultsNameFileLineAndPointerAndTheRestIsDone() throws IOException {
    Path file = folder.resolve("two cases.ndjson");
    Files.writeString(file, "{\"ages\": 3, \"sex\": \"x\"}\n" + CASE + "\nnonsense\n");
    Run run = run("", "classify", file.toString(), "--format", "ndjson");
    assertEquals(1, run.exit());
    assertEquals(1, run.out().lines().count());
    assertEquals(
        List.of(
            file
                + ", line 1, /ages: is not a key here; known are age, conditions, context, drugs,"
                + " findings, id, sex, tests (perhaps age)",
            file + ", line 1, /sex: must be one of female, male, other, unknown",
            file + ", line 3: is not valid JSON (column 1)"),
        run.err().lines().toList());
  }

  @Test
  void faultsNameTheItemOfAnArray() {
    Run run = run("[{}, 7]", "classify", "-");
    assertEquals(1, run.exit());
    assertEquals("standard input, item 1: must be an object, not a number\n", run.err());
  }

  @Test
  void anUnknownTermIsAnAnswer() {
    Run run = run("{\"findings\": [{\"term\": \"purple haze\"}]}", "classify", "-");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("purple haze"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "classify",
        "classify --format yaml -",
        "classify --reasoner compiled -",
        "classify --replay a.json b.json",
        "classify /nowhere/case.json",
        "classify - -",
        "terms",
        "terms --limit x cramp",
        "serve --port x"
      })
  void aWrongCommandLineIsSaidToBeWrong(String line) {
    Run run = run("", line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("Usage:") || run.err().contains("Did you mean"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void theOnlyReasonerIsNamed() {
    String err = run("", "classify", "--reasoner", "compiled", "-").err();
    assertTrue(err.startsWith("There is no reasoner 'compiled'. The only one so far is hermit."));
  }

  @Test
  void termsPrintsWhatTheOntologyCallsIt() {
    assertEquals(
        "myo:MuscleCramp  finding: muscle cramp (cramp)\n",
        run("", "terms", "muscle", "cramp").out());
    assertEquals(0, run("", "terms", "purple", "haze").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "classify ", "compare ", "query ", "check ", "terms ", "serve "})
  void everyCommandHasHelp(String command) {
    Run run = run("", (command + "--help").split(" "));
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("Usage: myologic"), run.out());
    run.out().lines().forEach(l -> assertTrue(l.length() <= 100, l));
  }

  @Test
  void anInternalErrorSaysNothingOfTheCase() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            stream(CASE), new PrintStream(new ByteArrayOutputStream()), new PrintStream(err));
    int exit =
        Commands.run(
            console,
            () -> {
              throw new IllegalStateException("secret");
            },
            "classify",
            "-");
    assertEquals(3, exit);
    assertEquals(
        "Internal error (IllegalStateException). Please report it.\n",
        err.toString(StandardCharsets.UTF_8));
  }

  private static Run run(String input, String... arguments) {
    return Run.of(input, arguments);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
