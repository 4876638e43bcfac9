package org.myologic.ontology;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Run by the build after compilation: classifies the ontology with HermiT and puts the result
 * beside the classes, so that start-up does not pay for it.
 */
public final class Packaging {
  private Packaging() {}

  /** Arguments: the ontology folder, the folder of compiled classes. */
  public static void main(String[] arguments) throws IOException {
    LoadedOntology ontology = LoadedOntology.of(OntologyFiles.in(Path.of(arguments[0])));
    Path target = Path.of(arguments[1], Classification.RESOURCE.substring(1));
    OntologyClassifier.classify(ontology).write(target);
  }
}
