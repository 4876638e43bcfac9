package org.myologic.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** What only OWL API can see: the profile, undeclared names, datatypes that HermiT would ignore. */
class OntologyProfileTest {
  private static final OWLOntology AXIOMS = LoadedOntology.of(OntologyFiles.packaged()).axioms();
  private static final Set<String> DATATYPES =
      Set.of("decimal", "integer", "string", "boolean", "langString");

  @Test
  void itIsOwl2Dl() {
    List<String> violations =
        new OWL2DLProfile()
            .checkOntology(AXIOMS).getViolations().stream()
                .map(OWLProfileViolation::toString)
                .toList();
    assertEquals(List.of(), violations);
  }

  @Test
  void everyNameIsDeclared() {
    Set<String> undeclared = new TreeSet<>();
    AXIOMS
        .signature()
        .filter(e -> e.getIRI().toString().startsWith(Names.NAMESPACE) && !AXIOMS.isDeclared(e))
        .forEach(e -> undeclared.add(e.toString()));
    assertEquals(Set.of(), undeclared);
  }

  @Test
  void onlyDatatypesThatHermitReadsAreUsed() {
    Set<String> others = new TreeSet<>();
    AXIOMS
        .datatypesInSignature()
        .map(d -> d.getIRI().getShortForm())
        .filter(d -> !DATATYPES.contains(d) && !d.equals("anyURI") && !d.equals("PlainLiteral"))
        .forEach(others::add);
    assertEquals(Set.of(), others);
  }

  @Test
  void noAxiomUsesAConstructThatSlowsOrUnsettlesReasoning() {
    Stream<AxiomType<?>> unwanted =
        Stream.of(
            AxiomType.OBJECT_PROPERTY_DOMAIN,
            AxiomType.OBJECT_PROPERTY_RANGE,
            AxiomType.FUNCTIONAL_OBJECT_PROPERTY,
            AxiomType.INVERSE_FUNCTIONAL_OBJECT_PROPERTY,
            AxiomType.ASYMMETRIC_OBJECT_PROPERTY,
            AxiomType.DISJOINT_OBJECT_PROPERTIES,
            AxiomType.FUNCTIONAL_DATA_PROPERTY,
            AxiomType.DISJOINT_UNION);
    assertEquals(List.of(), unwanted.<OWLAxiom>flatMap(AXIOMS::axioms).toList());
  }
}
