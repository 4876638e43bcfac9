package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Names;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLDatatypeRestriction;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLFacetRestriction;
import org.semanticweb.owlapi.model.OWLObjectComplementOf;
import org.semanticweb.owlapi.model.OWLObjectIntersectionOf;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLSubObjectPropertyOfAxiom;

/** The definitions of all case classes that are conjunctions over what a case reports. */
final class CaseClasses {
  private static final String PATIENT_CASE = "myo:PatientCase";
  private static final BigDecimal OPEN_END = new BigDecimal("0.000001");

  private final Map<String, CaseClass> definitions = new HashMap<>();
  private final Map<String, Set<String>> superProperties = new HashMap<>();

  CaseClasses(LoadedOntology ontology) {
    OWLOntology axioms = ontology.axioms();
    axioms.axioms(AxiomType.SUB_OBJECT_PROPERTY).forEach(this::addProperty);
    axioms.axioms(AxiomType.EQUIVALENT_CLASSES).forEach(this::addDefinition);
  }

  /** The definition of a case class, if it is a conjunction that evidence can be read from. */
  Optional<CaseClass> definition(String caseClass) {
    return Optional.ofNullable(definitions.get(caseClass));
  }

  /** Every defined case class. */
  Set<String> defined() {
    return definitions.keySet();
  }

  /** Every class whose denial some definition looks for. */
  Set<String> deniedFillers() {
    Set<String> denied = new HashSet<>();
    for (CaseClass definition : definitions.values()) {
      for (CaseClass.Conjunct conjunct : definition.conjuncts()) {
        if (conjunct instanceof CaseClass.Conjunct.Denies denies) {
          denied.add(denies.filler());
        }
      }
    }
    return denied;
  }

  /** True if the property is the other or lies below it. */
  boolean isSubProperty(String property, String superProperty) {
    return property.equals(superProperty)
        || superProperties.getOrDefault(property, Set.of()).stream()
            .anyMatch(p -> isSubProperty(p, superProperty));
  }

  private void addProperty(OWLSubObjectPropertyOfAxiom axiom) {
    superProperties
        .computeIfAbsent(name(axiom.getSubProperty().getNamedProperty()), k -> new HashSet<>())
        .add(name(axiom.getSuperProperty().getNamedProperty()));
  }

  private void addDefinition(OWLEquivalentClassesAxiom axiom) {
    List<OWLClass> named = axiom.namedClasses().toList();
    axiom
        .classExpressions()
        .filter(OWLObjectIntersectionOf.class::isInstance)
        .forEach(body -> named.forEach(c -> add(name(c), body)));
  }

  private void add(String name, OWLClassExpression body) {
    Set<OWLClassExpression> parts = body.asConjunctSet();
    if (parts.stream()
        .noneMatch(p -> p.isOWLClass() && name(p.asOWLClass()).equals(PATIENT_CASE))) {
      return;
    }
    List<CaseClass.Conjunct> conjuncts = new ArrayList<>();
    for (OWLClassExpression part : parts.stream().sorted().toList()) {
      conjunct(part).ifPresent(conjuncts::add);
    }
    if (conjuncts.size() == parts.size() - 1) {
      definitions.put(name, new CaseClass(name, conjuncts));
    }
  }

  private static Optional<CaseClass.Conjunct> conjunct(OWLClassExpression part) {
    if (part instanceof OWLObjectSomeValuesFrom some && !some.getFiller().isAnonymous()) {
      String property = name(some.getProperty().getNamedProperty());
      return property.endsWith("ausedBy") || property.equals("myo:raisesAlert")
          ? Optional.empty()
          : Optional.of(
              new CaseClass.Conjunct.Reports(property, name(some.getFiller().asOWLClass())));
    }
    if (part instanceof OWLObjectComplementOf not
        && not.getOperand() instanceof OWLObjectSomeValuesFrom some
        && !some.getFiller().isAnonymous()) {
      return Optional.of(
          new CaseClass.Conjunct.Denies(
              name(some.getProperty().getNamedProperty()), name(some.getFiller().asOWLClass())));
    }
    if (part instanceof OWLDataSomeValuesFrom number) {
      return Optional.of(range(number));
    }
    return part.isOWLClass() && !name(part.asOWLClass()).equals(PATIENT_CASE)
        ? Optional.of(new CaseClass.Conjunct.IsIn(name(part.asOWLClass())))
        : Optional.empty();
  }

  /** A range with closed ends; an open end is moved inwards by less than any age differs. */
  private static CaseClass.Conjunct range(OWLDataSomeValuesFrom number) {
    BigDecimal least = null;
    BigDecimal most = null;
    if (number.getFiller() instanceof OWLDatatypeRestriction restriction) {
      for (OWLFacetRestriction facet : restriction.facetRestrictionsAsList()) {
        BigDecimal value = new BigDecimal(facet.getFacetValue().getLiteral());
        switch (facet.getFacet()) {
          case MIN_INCLUSIVE -> least = value;
          case MIN_EXCLUSIVE -> least = value.add(OPEN_END);
          case MAX_INCLUSIVE -> most = value;
          case MAX_EXCLUSIVE -> most = value.subtract(OPEN_END);
          default -> throw new IllegalStateException("facet " + facet + " is not expected here");
        }
      }
    }
    return new CaseClass.Conjunct.HasNumber(
        name(number.getProperty().asOWLDataProperty()), least, most);
  }

  private static String name(HasIRI named) {
    return Names.compact(named.getIRI().toString());
  }
}
