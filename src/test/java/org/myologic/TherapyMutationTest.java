package org.myologic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myologic.model.Assessment;
import org.myologic.model.Finding;
import org.myologic.model.PatientCase;
import org.myologic.model.ReportedCondition;
import org.myologic.model.Sex;

/**
 * The flags of a therapy come from the ontology and from nowhere else: without the definition of
 * one circumstance, in a copy of the Turtle, that flag is gone and every other one is as before.
 */
class TherapyMutationTest {
  private static final String CIRCUMSTANCE = "myo:PregnancyCase";
  private static final PatientCase PREGNANT =
      new PatientCase(
          "pregnant",
          null,
          Sex.FEMALE,
          List.of(new Finding("proximal muscle weakness", true, Map.of())),
          List.of(),
          List.of(
              new ReportedCondition("dermatomyositis", true),
              new ReportedCondition("pregnancy", true),
              new ReportedCondition("peptic ulcer", true)),
          List.of(),
          null);

  @Test
  void withoutItsDefinitionTheFlagIsGone(@TempDir Path folder) throws IOException {
    Path copy = copy(folder);
    Path circumstances = copy.resolve("modules/circumstances.ttl");
    String turtle = Files.readString(circumstances);
    String mutated = withoutDefinition(turtle);
    assertNotEquals(turtle, mutated);
    Files.writeString(circumstances, mutated);
    Set<String> shipped = flags(Path.of("ontology"));
    Set<String> expected = new TreeSet<>(shipped);
    expected.removeIf(flag -> flag.endsWith(CIRCUMSTANCE));
    assertNotEquals(shipped, expected);
    assertEquals(expected, flags(copy));
  }

  private static Path copy(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("modules"));
    try (Stream<Path> files = Files.walk(Path.of("ontology"), 2)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).toList()) {
        Path target = folder.resolve(Path.of("ontology").relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return folder;
  }

  /** The module with the circumstance still named and linked, but no longer defined. */
  private static String withoutDefinition(String turtle) {
    int start = turtle.indexOf("\n" + CIRCUMSTANCE + " a owl:Class");
    int definition = turtle.indexOf(" ;\n    owl:equivalentClass", start);
    int end = turtle.indexOf(" ] ) ] .", definition);
    return turtle.substring(0, definition) + " ." + turtle.substring(end + " ] ) ] .".length());
  }

  /** Every circumstance that is marked as being in the case, by treatment and effect. */
  private static Set<String> flags(Path ontology) {
    try (Myologic myologic = Myologic.open(ontology, Path.of("sparql"))) {
      Assessment answer = myologic.assess(PREGNANT);
      return answer.causes().stream()
          .flatMap(c -> c.therapy().stream())
          .flatMap(
              t ->
                  t.circumstances().stream()
                      .filter(c -> c.inCase())
                      .map(c -> t.treatment() + " " + c.effect() + " " + c.circumstance()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
