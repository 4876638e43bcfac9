package org.myologic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myologic.ontology.Classification;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Names;
import org.myologic.ontology.OntologyClassifier;
import org.myologic.ontology.OntologyFiles;

/**
 * Every treatment of every cause, entailed ones included, as read line by line by a person. A
 * treatment that is inherited by accident changes this table.
 */
class CauseTreatmentTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/cause-treatment.tsv");

  @Test
  void exactlyTheTreatmentsThatWereRead() throws IOException {
    OntologyFiles files = OntologyFiles.packaged();
    Classification classification =
        Classification.packaged(files)
            .orElseGet(() -> OntologyClassifier.classify(LoadedOntology.of(files)));
    List<String> now =
        classification.relations().stream()
            .filter(r -> r.property().equals(Names.NAMESPACE + "treatedBy"))
            .map(r -> Names.compact(r.subject()) + "\t" + Names.compact(r.object()))
            .sorted()
            .toList();
    if (Boolean.getBoolean("golden.update")) {
      Files.write(GOLDEN, now);
    }
    assertEquals(Files.readAllLines(GOLDEN), now);
  }
}
