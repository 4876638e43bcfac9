package org.myologic.ontology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.reasoner.InferenceType;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Classifies the ontology with HermiT, once. Relations are found in the same run: every {@code p
 * some D} is given a name in a scratch copy, and the subclasses of that name are the subjects.
 */
public final class OntologyClassifier {
  private static final String SCRATCH = "urn:myologic:scratch:";
  private static final IRI PUBLISHED = IRI.create(Names.NAMESPACE + "publishedRelation");

  private OntologyClassifier() {}

  /**
   * Classifies.
   *
   * @throws IllegalStateException if the ontology is inconsistent or a class is unsatisfiable,
   *     naming the classes
   */
  public static Classification classify(LoadedOntology ontology) {
    Map<OWLClass, OWLObjectSomeValuesFrom> scratch = new LinkedHashMap<>();
    OWLReasoner hermit = new ReasonerFactory().createReasoner(named(ontology.axioms(), scratch));
    try {
      requireSatisfiable(hermit);
      hermit.precomputeInferences(InferenceType.CLASS_HIERARCHY);
      return collect(ontology, hermit, scratch);
    } finally {
      hermit.dispose();
    }
  }

  private static OWLOntology named(
      OWLOntology ontology, Map<OWLClass, OWLObjectSomeValuesFrom> scratch) {
    OWLDataFactory factory = OWLManager.getOWLDataFactory();
    Set<OWLObjectProperty> published = publishedProperties(ontology);
    ontology
        .axioms(AxiomType.SUBCLASS_OF)
        .map(axiom -> axiom.getSuperClass())
        .filter(OWLObjectSomeValuesFrom.class::isInstance)
        .map(OWLObjectSomeValuesFrom.class::cast)
        .filter(some -> !some.getProperty().isAnonymous() && !some.getFiller().isAnonymous())
        .filter(some -> published.contains(some.getProperty().asOWLObjectProperty()))
        .distinct()
        .sorted()
        .forEach(some -> scratch.put(factory.getOWLClass(SCRATCH + scratch.size()), some));
    try {
      OWLOntology copy = OWLManager.createOWLOntologyManager().createOntology();
      copy.addAxioms(ontology.axioms());
      scratch.forEach((name, some) -> copy.add(factory.getOWLEquivalentClassesAxiom(name, some)));
      return copy;
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("an empty ontology cannot be made", e);
    }
  }

  private static Set<OWLObjectProperty> publishedProperties(OWLOntology ontology) {
    return ontology
        .objectPropertiesInSignature(Imports.EXCLUDED)
        .filter(
            p ->
                ontology
                    .annotationAssertionAxioms(p.getIRI())
                    .anyMatch(a -> a.getProperty().getIRI().equals(PUBLISHED)))
        .collect(Collectors.toSet());
  }

  private static void requireSatisfiable(OWLReasoner hermit) {
    if (!hermit.isConsistent()) {
      throw new IllegalStateException("the ontology contradicts itself");
    }
  }

  private static Classification collect(
      LoadedOntology ontology, OWLReasoner hermit, Map<OWLClass, OWLObjectSomeValuesFrom> scratch) {
    requireNoneUnsatisfiable(hermit);
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    SortedMap<String, SortedSet<String>> direct = new TreeMap<>();
    SortedSet<Classification.Relation> relations = new TreeSet<>();
    ontology
        .axioms()
        .classesInSignature()
        .filter(c -> !c.isBuiltIn())
        .forEach(c -> supers(c, hermit, all));
    all.forEach((c, supers) -> direct.put(c, closest(supers, all)));
    scratch.forEach((name, some) -> relations.addAll(relations(name, some, hermit)));
    return new Classification(ontology.files().sha256(), all, direct, relations);
  }

  private static void requireNoneUnsatisfiable(OWLReasoner hermit) {
    String bad =
        hermit
            .getUnsatisfiableClasses()
            .entities()
            .filter(c -> !c.isOWLNothing())
            .map(c -> Names.compact(c.getIRI().toString()))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!bad.isEmpty()) {
      throw new IllegalStateException("these classes can have no member: " + bad);
    }
  }

  private static void supers(
      OWLClass c, OWLReasoner hermit, SortedMap<String, SortedSet<String>> all) {
    SortedSet<String> above =
        hermit
            .getSuperClasses(c, false)
            .entities()
            .filter(OntologyClassifier::isOurs)
            .map(s -> s.getIRI().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    hermit
        .getEquivalentClasses(c)
        .entities()
        .filter(e -> !e.equals(c) && isOurs(e))
        .forEach(e -> above.add(e.getIRI().toString()));
    all.put(c.getIRI().toString(), above);
  }

  private static boolean isOurs(OWLClass c) {
    return c.getIRI().toString().startsWith(Names.NAMESPACE);
  }

  /** The superclasses that no other superclass lies strictly below. */
  private static SortedSet<String> closest(
      SortedSet<String> supers, SortedMap<String, SortedSet<String>> all) {
    return supers.stream()
        .filter(
            s ->
                supers.stream()
                    .noneMatch(
                        o -> !o.equals(s) && all.get(o).contains(s) && !all.get(s).contains(o)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<Classification.Relation> relations(
      OWLClass name, OWLObjectSomeValuesFrom some, OWLReasoner hermit) {
    String property = some.getProperty().asOWLObjectProperty().getIRI().toString();
    String object = some.getFiller().asOWLClass().getIRI().toString();
    return hermit
        .getSubClasses(name, false)
        .entities()
        .filter(OntologyClassifier::isOurs)
        .map(c -> new Classification.Relation(c.getIRI().toString(), property, object))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
