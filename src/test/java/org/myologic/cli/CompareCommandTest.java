package org.myologic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String BEFORE =
      """
      {"id": "p", "age": 61, "findings": [{"term": "myalgia"}, {"term": "leg cramp on exertion"}],
       "drugs": [{"term": "simvastatin", "started": "-P8W"}]}
      """;
  private static final String AFTER =
      """
      {"id": "p", "age": 61, "findings": [{"term": "muscle pain"}],
       "drugs": [{"term": "simvastatin", "status": "stopped"}],
       "tests": [{"term": "enzyme", "value": 250, "unit": "U/L", "upperLimit": 100}]}
      """;
  private static final String CHANGES =
      """
      What changed from p to p

      ALERTS
        no longer: leg cramp alert

      CAUSES
        statin cause: raised, possible -> confirmed
           now met      pain on a statin with a raised enzyme by stated limits (confirmed)

      INPUTS
        changed: simvastatin (status current, started -P8W) -> (status stopped)
        removed: leg cramp on exertion (status present)
        added: enzyme (value 250, unit U/L, upperLimit 100)

      INTENDED USE
      """;

  @TempDir private Path folder;

  @Test
  void casesAreAssessedAndCompared() throws IOException {
    Run run = compare(write("a", BEFORE), write("b", AFTER));
    assertEquals(0, run.exit(), run.err());
    assertEquals(CHANGES, run.out().substring(0, run.out().indexOf("  For health")));
  }

  @Test
  void answersAreTakenAsTheyStand() throws IOException {
    Path before = write("a", answer(BEFORE).replace("statin cause", "another name"));
    Run run = compare(before, write("b", AFTER));
    assertEquals(CHANGES, run.out().substring(0, run.out().indexOf("  For health")));
    Run back = compare(write("b", answer(AFTER)), before);
    assertEquals(0, back.exit());
    assertEquals(
        "  another name: lowered, confirmed -> possible",
        back.out().lines().filter(l -> l.contains("another")).findFirst().orElseThrow());
  }

  @Test
  void theSameGivesNoDifference() throws IOException {
    Run run = compare(write("a", BEFORE), write("b", answer(BEFORE)));
    assertEquals("Nothing differs.", run.out().lines().toList().get(2));
  }

  @Test
  void jsonHasCausesCriteriaAndInputs() throws IOException {
    String never = "{\"id\": \"q\", \"drugs\": [{\"term\": \"statin\", \"status\": \"never\"}]}";
    String excluded =
        answer(never)
            .replace(
                "\"refuted\": []",
                "\"refuted\": [{\"cause\": \"myo:StatinCause\", \"label\": \"statin cause\"}]");
    Run run = compare(write("a", BEFORE), write("b", excluded), "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals("lost", json.at("/causes/0/change").textValue());
    assertEquals("refuted", json.at("/causes/0/to").textValue());
    assertEquals("myo:StatinCause", json.at("/refuted/gained/0/cause").textValue());
    assertEquals(
        "myo:StatinCriterionPain", json.at("/causes/0/noLongerMet/0/criterion").textValue());
    assertEquals("myo:CrampAlert", json.at("/alerts/lost/0/alert").textValue());
    assertEquals("/age", json.at("/inputs/0/before/input").textValue());
    assertEquals(1, json.at("/notes").size());
  }

  @Test
  void faultsNameTheFileAndThePlace() throws IOException {
    Path case1 = write("a", "{\"ages\": 3}");
    Path answer =
        write("b", answer(AFTER).replace("\"cause\": \"myo:StatinCause\"", "\"cause\": 7"));
    Run run = compare(case1, answer);
    assertEquals(1, run.exit());
    assertEquals("", run.out());
    assertEquals(
        case1
            + ", /ages: is not a key here; known are age, conditions, context, drugs, findings, id,"
            + " sex, tests (perhaps age)\n",
        run.err());
    Run second = compare(answer, write("c", "nonsense"));
    assertEquals(folder.resolve("c") + ": is not valid JSON (column 1)\n", second.err());
    Run third = compare(answer, answer);
    assertEquals(
        answer + ", /causes/0/cause: must be text, not a number",
        third.err().lines().findFirst().orElseThrow());
  }

  @Test
  void twoFilesAreNeeded() throws IOException {
    assertEquals(2, Run.of("", "compare", write("a", "{}").toString()).exit());
    assertEquals(2, Run.of("", "compare", "/nowhere", "/nowhere").exit());
    assertEquals(2, compare(write("a", "{}"), write("b", "{}"), "--format", "yaml").exit());
  }

  private static Run compare(Path before, Path after, String... more) {
    String[] line = new String[3 + more.length];
    line[0] = "compare";
    line[1] = before.toString();
    line[2] = after.toString();
    System.arraycopy(more, 0, line, 3, more.length);
    return Run.of("", line);
  }

  private static String answer(String json) {
    return Run.of(json, "classify", "-", "--format", "json").out();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
