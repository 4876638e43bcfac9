package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.expression.OWLEntityChecker;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotationProperty;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLDataProperty;
import org.semanticweb.owlapi.model.OWLDatatype;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.util.mansyntax.ManchesterOWLSyntaxParser;
import org.semanticweb.owlapi.vocab.OWL2Datatype;

/**
 * The axioms of a justification, read back from the answer's text and given to HermiT alone. It
 * shares no code with {@link Justifier}.
 */
record ParsedProof(List<OWLAxiom> axioms) {
  private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();
  private static final Names NAMES = new Names();
  private static final Pattern STATEMENT = Pattern.compile("(case|fact\\d+(?:-\\d+)?) (\\S+) (.+)");
  private static final Pattern INDIVIDUAL = Pattern.compile("case|fact\\d+(-\\d+)?");

  static ParsedProof of(List<String> manchester) {
    return new ParsedProof(manchester.stream().map(ParsedProof::parse).toList());
  }

  private static OWLAxiom parse(String axiom) {
    Matcher statement = STATEMENT.matcher(axiom);
    if (!statement.matches()) {
      return parser(axiom).parseAxiom();
    }
    OWLNamedIndividual subject = NAMES.getOWLIndividual(statement.group(1));
    String word = statement.group(2);
    String value = statement.group(3);
    if (word.equals("Type")) {
      return FACTORY.getOWLClassAssertionAxiom(parser(value).parseClassExpression(), subject);
    }
    return NAMES.getOWLObjectProperty(word) == null
        ? FACTORY.getOWLDataPropertyAssertionAxiom(
            NAMES.getOWLDataProperty(word), subject, decimal(parser(value).parseLiteral(null)))
        : FACTORY.getOWLObjectPropertyAssertionAxiom(
            NAMES.getOWLObjectProperty(word), subject, NAMES.getOWLIndividual(value));
  }

  /** A whole number is written without a point and read back as an integer, of the same value. */
  private static OWLLiteral decimal(OWLLiteral read) {
    return read.isInteger()
        ? FACTORY.getOWLLiteral(read.getLiteral(), OWL2Datatype.XSD_DECIMAL)
        : read;
  }

  private static ManchesterOWLSyntaxParser parser(String text) {
    ManchesterOWLSyntaxParser parser = OWLManager.createManchesterParser();
    parser.setOWLEntityChecker(NAMES);
    parser.setStringToParse(text);
    return parser;
  }

  boolean entails(OWLAxiom goal) {
    return entails(axioms, goal);
  }

  /** The axioms that the goal follows without. */
  List<OWLAxiom> needless(OWLAxiom goal) {
    List<OWLAxiom> needless = new ArrayList<>();
    for (OWLAxiom axiom : axioms) {
      List<OWLAxiom> others = new ArrayList<>(axioms);
      others.remove(axiom);
      if (entails(others, goal)) {
        needless.add(axiom);
      }
    }
    return needless;
  }

  private static boolean entails(List<OWLAxiom> axioms, OWLAxiom goal) {
    return ask(axioms.stream(), hermit -> hermit.isConsistent() && hermit.isEntailed(goal));
  }

  /** Asks a HermiT of its own about nothing but the axioms. */
  static boolean ask(Stream<OWLAxiom> axioms, Function<OWLReasoner, Boolean> question) {
    try {
      OWLOntology ontology = OWLManager.createOWLOntologyManager().createOntology();
      ontology.addAxioms(axioms);
      OWLReasoner hermit = new ReasonerFactory().createReasoner(ontology);
      try {
        return question.apply(hermit);
      } finally {
        hermit.dispose();
      }
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Knows the local names of the ontology and the individuals of a case. */
  private static final class Names implements OWLEntityChecker {
    private static final Map<String, IRI> CLASSES = names(OWLClass.class);
    private static final Map<String, IRI> OBJECT_PROPERTIES = names(OWLObjectProperty.class);
    private static final Map<String, IRI> DATA_PROPERTIES = names(OWLDataProperty.class);

    private static Map<String, IRI> names(Class<? extends OWLEntity> type) {
      return ShippedOntology.ONTOLOGY
          .axioms()
          .signature()
          .filter(type::isInstance)
          .collect(Collectors.toMap(e -> e.getIRI().getShortForm(), OWLEntity::getIRI));
    }

    @Override
    public OWLClass getOWLClass(String name) {
      return CLASSES.containsKey(name) ? FACTORY.getOWLClass(CLASSES.get(name)) : null;
    }

    @Override
    public OWLObjectProperty getOWLObjectProperty(String name) {
      IRI iri = OBJECT_PROPERTIES.get(name);
      return iri == null ? null : FACTORY.getOWLObjectProperty(iri);
    }

    @Override
    public OWLDataProperty getOWLDataProperty(String name) {
      IRI iri = DATA_PROPERTIES.get(name);
      return iri == null ? null : FACTORY.getOWLDataProperty(iri);
    }

    @Override
    public OWLNamedIndividual getOWLIndividual(String name) {
      return INDIVIDUAL.matcher(name).matches()
          ? FACTORY.getOWLNamedIndividual("urn:myologic:" + name)
          : null;
    }

    @Override
    public OWLDatatype getOWLDatatype(String name) {
      return name.matches("(xsd:)?decimal")
          ? FACTORY.getOWLDatatype("http://www.w3.org/2001/XMLSchema#decimal")
          : null;
    }

    @Override
    public OWLAnnotationProperty getOWLAnnotationProperty(String name) {
      return null;
    }
  }
}
