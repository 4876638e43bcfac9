package org.myologic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myologic.SmallMyologic;

class ReplayTest {
  private static final String CASE =
      """
      {"id": "r", "age": 6.10e1, "findings": [{"term": "myalgia", "severity": "odd", "site": "calf"}],
       "drugs": [{"term": "simvastatin", "started": "2025-11-01"}],
       "tests": [{"term": "enzyme", "value": 250, "unit": "U/L", "upperLimit": 100}]}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--format=json", "--format=ndjson"})
  void anAnswerIsRebuiltByteForByte(String format) throws IOException {
    for (String depth : List.of("--next", "--explain")) {
      Path answer = write(Run.of(CASE, "classify", "-", format, depth).out());
      assertEquals(new Run(0, "identical\n", ""), replay(answer));
    }
    Path plain = write(Run.of(CASE, "classify", "-", format).out());
    assertEquals(new Run(0, "identical\n", ""), replay(plain));
  }

  @Test
  void theAnswerNamesAllThatShapesIt() throws IOException {
    JsonNode replay = new ObjectMapper().readTree(answer()).at("/replay");
    assertEquals(
        "net.sourceforge.owlapi:org.semanticweb.hermit", replay.at("/engine/0/name").asText());
    assertTrue(replay.at("/engine/0/version").asText().matches("[0-9.]+"));
    assertTrue(replay.at("/engine/1/version").asText().matches("[0-9].*"));
    assertTrue(replay.at("/caseSha256").asText().matches("[0-9a-f]{64}"));
    assertTrue(replay.at("/limits/conflictNodes").asInt() > 0);
    assertEquals("plain", replay.at("/depth").asText());
    assertEquals("simvastatin", replay.at("/case/drugs/0/term").asText());
  }

  @Test
  void whatWasNotAskedForIsNotThere() throws IOException {
    JsonNode plain = new ObjectMapper().readTree(answer());
    assertFalse(plain.has("nextObservations") || plain.has("justifications"));
    JsonNode next =
        new ObjectMapper().readTree(Run.of("{}", "classify", "-", "--format=json", "--next").out());
    assertTrue(next.at("/nextObservations").isArray());
    assertFalse(next.has("justifications"));
  }

  @Test
  void anotherOntologyIsNamedByItsHash() throws IOException {
    Path answer = write(answer());
    String more = "\nmyo:Ear a owl:Class ; rdfs:subClassOf myo:Anatomy ; rdfs:label \"ear\"@en .\n";
    Run run = Run.of(() -> SmallMyologic.open(more), "", "classify", "--replay", answer.toString());
    assertEquals(1, run.exit());
    assertEquals("differs in 1 place", run.out().lines().findFirst().orElseThrow());
    assertTrue(run.out().contains("  /ontology/sha256 (hash of the ontology): recorded \""));
  }

  @Test
  void aTamperedAnswerIsFound() throws IOException {
    Run label = replay(write(answer().replace("statin cause", "satin cause")));
    assertEquals(1, label.exit());
    assertTrue(
        label.out().contains("/causes/0/label: recorded \"satin cause\", rebuilt \"statin cause\""),
        label.out());
    Run term = replay(write(answer().replace("\"term\": \"myalgia\"", "\"term\": \"cramp\"")));
    assertTrue(term.out().contains("/replay/caseSha256 (hash of the case)"), term.out());
    assertTrue(term.out().lines().toList().get(1).contains("/replay/caseSha256"), term.out());
    Run layout = replay(write(answer().replace("  ", "\t")));
    assertEquals(1, layout.exit());
    assertTrue(layout.out().contains("layout: recorded other spacing"), layout.out());
  }

  @Test
  void whatIsNoAnswerIsRefusedWithItsPlace() throws IOException {
    Path file = write("{\"case\": \"x\"}");
    Run none = replay(file);
    assertEquals(1, none.exit());
    assertTrue(none.err().startsWith(file + ", /replay: is missing"), none.err());
    Path broken = write(answer().replaceAll("\"asOf\": \"[^\"]*\"", "\"asOf\": \"soon\""));
    assertEquals(
        broken + ", /replay/asOf: must be a date such as 2026-01-31\n", replay(broken).err());
    Path wrong = write(answer().replace("\"term\": \"simvastatin\"", "\"term\": 7"));
    assertEquals(
        wrong + ", /replay/case/drugs/0/term: must be text, not a number\n", replay(wrong).err());
  }

  private static String answer() {
    return Run.of(CASE, "classify", "-", "--format", "json").out();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("answer.json"), text);
  }

  private static Run replay(Path answer) {
    return Run.of("", "classify", "--replay", answer.toString());
  }
}
