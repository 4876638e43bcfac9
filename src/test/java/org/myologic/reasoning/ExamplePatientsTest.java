package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    OWLOntology together = OWLManager.createOWLOntologyManager().createOntology();
    together.addAxioms(
        ShippedOntology.ONTOLOGY
            .axioms()
            .axioms()
            .filter(a -> !AxiomType.ABoxAxiomTypes.contains(a.getAxiomType())));
    together.addAxioms(examples.individuals().axioms());
    OWLReasoner hermit = new ReasonerFactory().createReasoner(together);
    Map<String, Set<String>> alone = new TreeMap<>();
    Map<String, Set<String>> assessed = new TreeMap<>();
    for (OWLNamedIndividual patient : examples.patients()) {
      alone.put(ExamplePatients.name(patient), types(patient, hermit));
      CaseTypes types = ShippedOntology.HERMIT.classify(examples.facts(patient));
      assessed.put(
          ExamplePatients.name(patient), new TreeSet<>(ExamplePatients.caseTypes(types.types())));
    }
    hermit.dispose();
    assertEquals(alone, assessed);
  }

  private static Set<String> types(OWLNamedIndividual patient, OWLReasoner hermit) {
    return hermit
        .getTypes(patient, false)
        .entities()
        .filter(c -> !c.isOWLThing())
        .map(ExamplePatients::name)
        .collect(Collectors.toCollection(TreeSet::new));
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
