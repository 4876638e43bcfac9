package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Names;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.HasSignature;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.vocab.OWL2Datatype;
import uk.ac.manchester.cs.owlapi.modularity.ModuleType;
import uk.ac.manchester.cs.owlapi.modularity.SyntacticLocalityModuleExtractor;

/**
 * The reference: HermiT on the case and the part of the ontology that bears on it.
 *
 * <p>That part is the bottom-locality module for the names in the case (Cuenca Grau, Horrocks,
 * Kazakov and Sattler 2008): it entails the same about those names, and a class outside it has no
 * member in some model, so no type is lost. {@code ModuleEqualityTest} compares it with the whole
 * ontology.
 *
 * <p>HermiT is not safe for threads; each call uses a reasoner of its own.
 */
public final class HermitClassifier {
  private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();
  private static final String CASE = "urn:myologic:case";

  private final List<OWLAxiom> classAxioms;
  private final SyntacticLocalityModuleExtractor extractor;

  public HermitClassifier(LoadedOntology ontology) {
    classAxioms =
        ontology
            .axioms()
            .logicalAxioms()
            .filter(axiom -> !AxiomType.ABoxAxiomTypes.contains(axiom.getAxiomType()))
            .<OWLAxiom>map(axiom -> axiom.getAxiomWithoutAnnotations())
            .toList();
    extractor =
        new SyntacticLocalityModuleExtractor(
            OWLManager.createOWLOntologyManager(), classAxioms.stream(), ModuleType.BOT);
  }

  /** The types of the case and of everything it reports. */
  CaseTypes classify(List<Fact> facts) {
    return classify(facts, module(facts));
  }

  /** The same on the whole ontology, for comparison. */
  CaseTypes classifyWithoutModule(List<Fact> facts) {
    return classify(facts, classAxioms);
  }

  /** True if the facts do not contradict each other or the ontology. */
  boolean isConsistent(List<Fact> facts) {
    OWLReasoner hermit = reasoner(module(facts), axioms(facts));
    try {
      return hermit.isConsistent();
    } finally {
      hermit.dispose();
    }
  }

  private CaseTypes classify(List<Fact> facts, Iterable<OWLAxiom> background) {
    OWLReasoner hermit = reasoner(background, axioms(facts));
    try {
      return hermit.isConsistent() ? types(facts, hermit) : CaseTypes.CONTRADICTORY;
    } finally {
      hermit.dispose();
    }
  }

  private static CaseTypes types(List<Fact> facts, OWLReasoner hermit) {
    Map<Fact, Set<String>> factTypes = new LinkedHashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof Fact.Present present) {
        factTypes.put(present, types(individual(i), hermit));
      }
    }
    return new CaseTypes(true, types(FACTORY.getOWLNamedIndividual(CASE), hermit), factTypes);
  }

  private static Set<String> types(OWLNamedIndividual individual, OWLReasoner hermit) {
    return hermit
        .getTypes(individual, false)
        .entities()
        .map(c -> Names.compact(c.getIRI().toString()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static OWLReasoner reasoner(Iterable<OWLAxiom> background, List<OWLAxiom> facts) {
    try {
      OWLOntology ontology = OWLManager.createOWLOntologyManager().createOntology();
      List<OWLAxiom> all = new ArrayList<>(facts);
      background.forEach(all::add);
      ontology.addAxioms(all.stream());
      return new ReasonerFactory().createReasoner(ontology);
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("an empty ontology cannot be made", e);
    }
  }

  private synchronized Set<OWLAxiom> module(List<Fact> facts) {
    Set<OWLEntity> names =
        axioms(facts).stream().flatMap(HasSignature::signature).collect(Collectors.toSet());
    return extractor.extract(names);
  }

  private static List<OWLAxiom> axioms(List<Fact> facts) {
    List<OWLAxiom> axioms = new ArrayList<>();
    axioms.add(type("myo:PatientCase", FACTORY.getOWLNamedIndividual(CASE)));
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (fact instanceof Fact.Present present) {
        addPresent(present, individual(i), axioms);
      } else if (fact instanceof Fact.Absent absent) {
        axioms.add(denial(absent));
      } else if (fact instanceof Fact.Number number) {
        axioms.add(number(number.property(), FACTORY.getOWLNamedIndividual(CASE), number.value()));
      }
    }
    return axioms;
  }

  private static void addPresent(
      Fact.Present present, OWLNamedIndividual thing, List<OWLAxiom> axioms) {
    axioms.add(relation(present.property(), FACTORY.getOWLNamedIndividual(CASE), thing));
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

  private static OWLNamedIndividual individual(int fact) {
    return FACTORY.getOWLNamedIndividual("urn:myologic:fact" + fact);
  }

  private static OWLAxiom type(String type, OWLNamedIndividual individual) {
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
    absent
        .attributes()
        .forEach(a -> denied.add(some(a.getKey(), FACTORY.getOWLClass(Names.full(a.getValue())))));
    OWLClassExpression whole =
        denied.size() == 1 ? denied.iterator().next() : FACTORY.getOWLObjectIntersectionOf(denied);
    return FACTORY.getOWLClassAssertionAxiom(
        FACTORY.getOWLObjectComplementOf(some(absent.property(), whole)),
        FACTORY.getOWLNamedIndividual(CASE));
  }

  private static OWLClassExpression some(String property, OWLClassExpression filler) {
    return FACTORY.getOWLObjectSomeValuesFrom(
        FACTORY.getOWLObjectProperty(Names.full(property)), filler);
  }
}
