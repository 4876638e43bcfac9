package org.myologic.reasoning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;
import org.semanticweb.owlapi.model.OWLSubObjectPropertyOfAxiom;
import org.semanticweb.owlapi.model.OWLSubPropertyChainOfAxiom;

/**
 * The axioms of the ontology that can bear on the types of a case.
 *
 * <p>Most of the ontology says what follows from a cause: {@code X SubClassOf evaluatedBy some Y}.
 * A property like {@code evaluatedBy} is inert: apart from such superclasses it stands only in
 * chains whose own super-property is inert. An axiom with an inert property can be left out without
 * changing the type of any case, since a model of the rest becomes a model of the whole by adding
 * fresh elements behind the inert property, and no definition looks through it. {@code
 * ModuleEqualityTest} compares the types with those of the whole ontology.
 */
final class CaseBackground {
  private final List<OWLAxiom> logical;
  private final Set<OWLObjectProperty> inert;

  private CaseBackground(OWLOntology ontology) {
    logical =
        ontology
            .logicalAxioms()
            .filter(axiom -> !AxiomType.ABoxAxiomTypes.contains(axiom.getAxiomType()))
            .<OWLAxiom>map(axiom -> axiom.getAxiomWithoutAnnotations())
            .toList();
    inert = inert(ontology);
  }

  /** The axioms about classes and properties that can bear on a case, without annotations. */
  static List<OWLAxiom> of(OWLOntology ontology) {
    CaseBackground background = new CaseBackground(ontology);
    return background.logical.stream().filter(axiom -> !background.isInert(axiom)).toList();
  }

  /** All axioms about classes and properties. */
  static List<OWLAxiom> whole(OWLOntology ontology) {
    return new CaseBackground(ontology).logical;
  }

  private Set<OWLObjectProperty> inert(OWLOntology ontology) {
    Set<OWLObjectProperty> candidates =
        ontology.objectPropertiesInSignature().collect(Collectors.toCollection(HashSet::new));
    logical.stream()
        .filter(axiom -> !(axiom instanceof OWLSubPropertyChainOfAxiom))
        .filter(axiom -> !(axiom instanceof OWLSubObjectPropertyOfAxiom))
        .flatMap(CaseBackground::lookedThrough)
        .forEach(candidates::remove);
    while (logical.stream().anyMatch(axiom -> removeFeeders(axiom, candidates))) {
      // each round takes out properties that feed one that is not inert
    }
    return candidates;
  }

  /** The properties that an axiom uses for more than saying what follows from a named class. */
  private static Stream<OWLObjectProperty> lookedThrough(OWLAxiom axiom) {
    if (axiom instanceof OWLSubClassOfAxiom sub && !sub.getSubClass().isAnonymous()) {
      OWLClassExpression above = sub.getSuperClass();
      return above instanceof OWLObjectSomeValuesFrom some
          ? some.getFiller().objectPropertiesInSignature()
          : above.objectPropertiesInSignature();
    }
    return axiom.objectPropertiesInSignature();
  }

  private static boolean removeFeeders(OWLAxiom axiom, Set<OWLObjectProperty> candidates) {
    if (axiom instanceof OWLSubPropertyChainOfAxiom chain) {
      return !candidates.contains(chain.getSuperProperty().getNamedProperty())
          && candidates.removeAll(
              chain.getPropertyChain().stream().map(p -> p.getNamedProperty()).toList());
    }
    return axiom instanceof OWLSubObjectPropertyOfAxiom sub
        && !candidates.contains(sub.getSuperProperty().getNamedProperty())
        && candidates.remove(sub.getSubProperty().getNamedProperty());
  }

  private boolean isInert(OWLAxiom axiom) {
    if (axiom instanceof OWLSubClassOfAxiom sub
        && sub.getSuperClass() instanceof OWLObjectSomeValuesFrom some) {
      return inert.contains(some.getProperty().getNamedProperty());
    }
    return axiom instanceof OWLSubPropertyChainOfAxiom chain
        && inert.contains(chain.getSuperProperty().getNamedProperty());
  }
}
