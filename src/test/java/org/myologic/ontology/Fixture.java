package org.myologic.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The core module with a small ontology beside it, so that tests of the mechanism do not depend on
 * the medicine.
 */
public final class Fixture {
  public static final LoadedOntology ONTOLOGY = LoadedOntology.of(with(""));
  public static final Vocabulary VOCABULARY =
      Vocabulary.of(ONTOLOGY, OntologyClassifier.classify(ONTOLOGY));

  /** The same terms with cross-references. */
  public static final Vocabulary CODED_VOCABULARY = coded();

  private Fixture() {}

  private static Vocabulary coded() {
    OntologyFiles files = with("");
    Path folder = Path.of("src/test/resources/fixture/mappings");
    List<OntologyFiles.Module> sets =
        OntologyFiles.sets(folder).stream()
            .map(name -> module("mappings/" + name, read(folder.resolve(name))))
            .toList();
    LoadedOntology ontology =
        LoadedOntology.of(new OntologyFiles(files.modules(), sets, files.sha256()));
    return Vocabulary.of(ontology, OntologyClassifier.classify(ontology));
  }

  /** The fixture with Turtle added to its end. */
  public static OntologyFiles with(String turtle) {
    String small = read(Path.of("src/test/resources/fixture/small.ttl")) + turtle;
    return new OntologyFiles(
        List.of(
            module("modules/core.ttl", read(Path.of("ontology/modules/core.ttl"))),
            module("modules/small.ttl", small)),
        "fixture");
  }

  private static OntologyFiles.Module module(String name, String turtle) {
    return new OntologyFiles.Module(name, turtle.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
