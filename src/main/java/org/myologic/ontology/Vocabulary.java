package org.myologic.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.Term;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAnnotationAssertionAxiom;
import org.semanticweb.owlapi.model.OWLAnnotationValue;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.vocab.OWLRDFVocabulary;

/**
 * The terms of the ontology with their names, their annotations and their place in the hierarchy.
 * Identifiers are compact IRIs; those of sources are bare ({@code 000-C15}).
 */
public final class Vocabulary {
  private static final String LABEL = OWLRDFVocabulary.RDFS_LABEL.toString();
  private static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";
  private static final String DEFINITION = "http://www.w3.org/2004/02/skos/core#definition";

  /** The annotation property that names sources, as {@link #values} knows it. */
  public static final String SOURCE = "http://purl.org/dc/terms/source";

  private final Classification classification;
  private final SortedMap<String, Term> terms = new TreeMap<>();
  private final Map<String, Map<String, List<String>>> annotations = new TreeMap<>();
  private final TermSearch search;
  private final CodeMap codes;

  private Vocabulary(OWLOntology axioms, CodeMap codes, Classification classification) {
    this.codes = codes;
    this.classification = classification;
    axioms.axioms(AxiomType.ANNOTATION_ASSERTION).sorted().forEach(this::index);
    Stream.<OWLEntity>concat(axioms.classesInSignature(), axioms.individualsInSignature())
        .filter(e -> e.getIRI().toString().startsWith(Names.NAMESPACE))
        .forEach(this::addTerm);
    this.search = new TermSearch(terms.values());
  }

  public static Vocabulary of(LoadedOntology ontology, Classification classification) {
    return new Vocabulary(ontology.axioms(), CodeMap.of(ontology.files()), classification);
  }

  private void index(OWLAnnotationAssertionAxiom axiom) {
    String subject = Names.compact(axiom.getSubject().toString());
    String property = Names.compact(axiom.getProperty().getIRI().toString());
    annotations
        .computeIfAbsent(subject, k -> new TreeMap<>())
        .computeIfAbsent(property, k -> new ArrayList<>())
        .add(text(axiom.getValue()));
  }

  private static String text(OWLAnnotationValue value) {
    return value
        .asLiteral()
        .map(literal -> literal.getLiteral())
        .orElseGet(() -> Names.compact(value.toString()));
  }

  private void addTerm(OWLEntity entity) {
    String id = Names.compact(entity.getIRI().toString());
    kindOf(id)
        .ifPresent(
            kind ->
                terms.put(
                    id,
                    new Term(
                        id,
                        kind,
                        first(id, LABEL).orElse(id),
                        values(id, ALT_LABEL),
                        first(id, DEFINITION).orElse(""))));
  }

  private Optional<Term.Kind> kindOf(String id) {
    return EnumSet.allOf(Term.Kind.class).stream()
        .filter(kind -> isA(id, "myo:" + kind.upperClass()))
        .findFirst();
  }

  /** The term with this compact IRI. */
  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /** All terms in order of their identifiers. */
  public Collection<Term> terms() {
    return Collections.unmodifiableCollection(terms.values());
  }

  /** The cross-references to other vocabularies. */
  public CodeMap codes() {
    return codes;
  }

  /** The label of a term, or its identifier if it has none. */
  public String label(String id) {
    return first(id, LABEL).orElse(id);
  }

  /**
   * The values of an annotation property on a term, compact IRIs or literal text.
   *
   * @param property {@code myo:tier}, or a full IRI for a property from elsewhere
   */
  public List<String> values(String id, String property) {
    return Collections.unmodifiableList(
        annotations.getOrDefault(id, Map.of()).getOrDefault(property, List.of()));
  }

  /** The first of {@link #values}. */
  public Optional<String> first(String id, String property) {
    return values(id, property).stream().findFirst();
  }

  /** True if the annotation is given as {@code true}. */
  public boolean flag(String id, String property) {
    return values(id, property).contains("true");
  }

  /** Identifiers of everything that has the annotation. */
  public Set<String> annotatedWith(String property) {
    return annotations.entrySet().stream()
        .filter(e -> e.getValue().containsKey(property))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True if the term is the class, or an entailed subclass of it. */
  public boolean isA(String id, String superClass) {
    return classification.isA(Names.full(id), Names.full(superClass));
  }

  /** Entailed superclasses as compact IRIs, the term itself not included. */
  public Set<String> above(String id) {
    return classification.above(Names.full(id)).stream()
        .map(Names::compact)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Terms whose names hold all the words, best first. */
  public List<Term> search(String words, int limit) {
    return search.find(words, limit);
  }
}
