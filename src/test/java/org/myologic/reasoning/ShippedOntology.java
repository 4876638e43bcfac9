package org.myologic.reasoning;

import org.myologic.ontology.Classification;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.OntologyClassifier;
import org.myologic.ontology.OntologyFiles;
import org.myologic.ontology.Vocabulary;

/** The packaged ontology, loaded once for all tests. */
final class ShippedOntology {
  static final LoadedOntology ONTOLOGY = LoadedOntology.of(OntologyFiles.packaged());
  static final Classification CLASSIFICATION =
      Classification.packaged(ONTOLOGY.files())
          .orElseGet(() -> OntologyClassifier.classify(ONTOLOGY));
  static final Vocabulary VOCABULARY = Vocabulary.of(ONTOLOGY, CLASSIFICATION);
  static final CaseInterpreter INTERPRETER = new CaseInterpreter(VOCABULARY);
  static final HermitClassifier HERMIT = new HermitClassifier(ONTOLOGY);
  static final Assessor ASSESSOR = new Assessor(ONTOLOGY, VOCABULARY);

  private ShippedOntology() {}
}
