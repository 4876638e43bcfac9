package org.myologic.ontology;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Run by the build after compilation: classifies the ontology with HermiT and puts the result
 * beside the classes, so that start-up does not pay for it.
 */
public final class Packaging {
  private Packaging() {}

  /**
   * Arguments: the ontology folder, the folder of compiled classes. What is wrong with the ontology
   * is printed as one line that starts with {@code myologic: }, and the build fails.
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1], Classification.RESOURCE.substring(1));
    try {
      LoadedOntology ontology = LoadedOntology.of(OntologyFiles.in(Path.of(arguments[0])));
      OntologyClassifier.classify(ontology).write(target);
    } catch (BrokenModuleException | IllegalStateException e) {
      System.err.println("myologic: " + e.getMessage());
      throw new IllegalArgumentException(
          "the ontology cannot be packaged; the reason stands above");
    }
  }
}
