package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Opened with OWL API and HermiT alone, as Protégé would, the example patients are put into the
 * same classes as by the assessment.
 */
class ExamplePatientsTest {
  private final ExamplePatients examples = new ExamplePatients();

  @Test
  void hermitAloneGivesWhatTheAssessmentGives() throws OWLOntologyCreationException {
    for (OWLNamedIndividual patient : examples.patients()) {
      CaseTypes assessed = ShippedOntology.HERMIT.classify(examples.facts(patient));
      assertEquals(
          new TreeSet<>(ExamplePatients.caseTypes(assessed.types())),
          alone(patient),
          ExamplePatients.name(patient));
    }
  }

  private Set<String> alone(OWLNamedIndividual patient) throws OWLOntologyCreationException {
    OWLOntology together = OWLManager.createOWLOntologyManager().createOntology();
    together.addAxioms(
        ShippedOntology.ONTOLOGY
            .axioms()
            .axioms()
            .filter(a -> !AxiomType.ABoxAxiomTypes.contains(a.getAxiomType())));
    together.addAxioms(examples.axioms(patient).stream());
    OWLReasoner hermit = new ReasonerFactory().createReasoner(together);
    try {
      return hermit
          .getTypes(patient, false)
          .entities()
          .filter(c -> !c.isOWLThing())
          .map(ExamplePatients::name)
          .collect(Collectors.toCollection(TreeSet::new));
    } finally {
      hermit.dispose();
    }
  }

  @Test
  void thereAreEnoughAndTheyShowEveryDocumentedCause() {
    assertTrue(examples.patients().size() >= 15, "patients: " + examples.patients().size());
    Set<String> missing = new TreeSet<>(ShippedOntology.VOCABULARY.annotatedWith("myo:reportable"));
    for (OWLNamedIndividual patient : examples.patients()) {
      Set<String> types = ShippedOntology.HERMIT.classify(examples.facts(patient)).types();
      missing.removeIf(
          cause ->
              types.contains("myo:Possible" + cause.substring("myo:".length()) + "Case")
                  || ShippedOntology.VOCABULARY.flag(cause, "myo:beyondTheDocuments"));
    }
    assertEquals(Set.of(), missing);
  }
}
