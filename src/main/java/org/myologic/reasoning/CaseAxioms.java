package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myologic.ontology.Names;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.vocab.OWL2Datatype;

/** Writes the facts of one case as axioms about named individuals. */
final class CaseAxioms {
  private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();

  /** The individual that stands for the case. */
  static final OWLNamedIndividual CASE = FACTORY.getOWLNamedIndividual("urn:myologic:case");

  private CaseAxioms() {}

  /** The individual that stands for what the fact at this place reports. */
  static OWLNamedIndividual individual(int fact) {
    return FACTORY.getOWLNamedIndividual("urn:myologic:fact" + fact);
  }

  /** All statements about a case. */
  static List<OWLAxiom> of(List<Fact> facts) {
    List<OWLAxiom> axioms = new ArrayList<>();
    axioms.add(type("myo:PatientCase", CASE));
    for (int i = 0; i < facts.size(); i++) {
      axioms.addAll(statements(facts.get(i), individual(i)));
    }
    return axioms;
  }

  /** The statements of a case that come from the given inputs. */
  static Set<OWLAxiom> statements(List<Fact> facts, Set<String> paths) {
    Set<OWLAxiom> axioms = new LinkedHashSet<>();
    axioms.add(type("myo:PatientCase", CASE));
    for (int i = 0; i < facts.size(); i++) {
      if (paths.contains(facts.get(i).path())) {
        axioms.addAll(statements(facts.get(i), individual(i)));
      }
    }
    return axioms;
  }

  /** The inputs that at least one of the statements comes from. */
  static List<String> paths(List<Fact> facts, List<OWLAxiom> statements) {
    Set<String> paths = new LinkedHashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      List<OWLAxiom> own = statements(facts.get(i), individual(i));
      if (statements.stream().anyMatch(own::contains)) {
        paths.add(facts.get(i).path());
      }
    }
    return List.copyOf(paths);
  }

  private static List<OWLAxiom> statements(Fact fact, OWLNamedIndividual thing) {
    List<OWLAxiom> axioms = new ArrayList<>();
    if (fact instanceof Fact.Present present) {
      addPresent(present, thing, axioms);
    } else if (fact instanceof Fact.Absent absent) {
      axioms.add(denial(absent));
    } else if (fact instanceof Fact.Number number) {
      axioms.add(number(number.property(), CASE, number.value()));
    }
    return axioms;
  }

  private static void addPresent(
      Fact.Present present, OWLNamedIndividual thing, List<OWLAxiom> axioms) {
    axioms.add(relation(present.property(), CASE, thing));
    present.types().forEach(type -> axioms.add(type(type, thing)));
    present.numbers().forEach((property, value) -> axioms.add(number(property, thing, value)));
    for (int i = 0; i < present.attributes().size(); i++) {
      OWLNamedIndividual value = FACTORY.getOWLNamedIndividual(thing.getIRI() + "-" + i);
      Map.Entry<String, String> attribute = present.attributes().get(i);
      axioms.add(relation(attribute.getKey(), thing, value));
      axioms.add(type(attribute.getValue(), value));
    }
    if (present.limitsStated()) {
      axioms.add(
          FACTORY.getOWLDataPropertyAssertionAxiom(
              FACTORY.getOWLDataProperty(Names.full("myo:limitsStated")), thing, true));
    }
  }

  /** The statement that an individual is in a class, by compact IRI. */
  static OWLAxiom type(String type, OWLNamedIndividual individual) {
    return FACTORY.getOWLClassAssertionAxiom(FACTORY.getOWLClass(Names.full(type)), individual);
  }

  private static OWLAxiom relation(
      String property, OWLNamedIndividual subject, OWLNamedIndividual object) {
    return FACTORY.getOWLObjectPropertyAssertionAxiom(
        FACTORY.getOWLObjectProperty(Names.full(property)), subject, object);
  }

  private static OWLAxiom number(String property, OWLNamedIndividual subject, BigDecimal value) {
    return FACTORY.getOWLDataPropertyAssertionAxiom(
        FACTORY.getOWLDataProperty(Names.full(property)),
        subject,
        FACTORY.getOWLLiteral(value.toPlainString(), OWL2Datatype.XSD_DECIMAL));
  }

  private static OWLAxiom denial(Fact.Absent absent) {
    Set<OWLClassExpression> denied = new LinkedHashSet<>();
    denied.add(FACTORY.getOWLClass(Names.full(absent.type())));
    for (Map.Entry<String, String> attribute : absent.attributes()) {
      denied.add(some(attribute.getKey(), FACTORY.getOWLClass(Names.full(attribute.getValue()))));
    }
    OWLClassExpression whole =
        denied.size() == 1 ? denied.iterator().next() : FACTORY.getOWLObjectIntersectionOf(denied);
    return FACTORY.getOWLClassAssertionAxiom(
        FACTORY.getOWLObjectComplementOf(some(absent.property(), whole)), CASE);
  }

  private static OWLClassExpression some(String property, OWLClassExpression filler) {
    return FACTORY.getOWLObjectSomeValuesFrom(
        FACTORY.getOWLObjectProperty(Names.full(property)), filler);
  }
}
