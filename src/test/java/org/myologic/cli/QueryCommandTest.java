package org.myologic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class QueryCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new CommandLine(new QueryCommand(outStream, errStream)).execute(arguments);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCataloguedQueryIsAnswered() {
    assertEquals(0, run("workup-for-cause", "cause=myo:StatinAssociatedMyopathy"));
    assertTrue(printed().contains("myo:CreatineKinaseTest"), printed());
  }

  @Test
  void aFormatIsKept() {
    assertEquals(
        0, run("doses-of-treatment", "treatment=myo:MethotrexateTherapy", "--format", "csv"));
    assertTrue(printed().startsWith("treatment,dose,text,"), printed());
  }

  @Test
  void withoutANameTheCatalogueIsListed() {
    assertEquals(0, run());
    assertTrue(printed().contains("therapy-for-cause"), printed());
  }

  @Test
  void anOwnFileIsRun(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.rq");
    Files.writeString(file, "SELECT ?s { ?s a <http://www.w3.org/2002/07/owl#Ontology> } LIMIT 1");
    assertEquals(0, run(file.toString()));
    assertTrue(printed().contains("(1 row)"), printed());
  }

  @Test
  void mistakesOfUseAreUsage() {
    assertEquals(2, run("no-such-query"));
    assertEquals(2, run("workup-for-cause", "disease=myo:X"));
    assertEquals(2, run("workup-for-cause", "cause=not an iri"));
    assertEquals(2, run("workup-for-cause", "--format", "pdf"));
    assertEquals(2, run("workup-for-cause", "--format", "turtle"));
    assertEquals(2, run("missing.rq"));
    assertTrue(complained().contains("Did you mean"), complained());
  }

  @Test
  void aBrokenOwnFileIsUnreadableInput(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.rq");
    Files.writeString(file, "SELECT ?s { ?s ?p");
    assertEquals(1, run(file.toString()));
    assertTrue(complained().startsWith("Line 1, column "), complained());
  }
}
