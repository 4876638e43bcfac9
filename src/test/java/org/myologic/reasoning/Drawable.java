package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myologic.model.Attribute;
import org.myologic.model.Finding;
import org.myologic.model.Term;
import org.myologic.ontology.Names;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLDatatypeRestriction;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;

/** What generated cases are drawn from: case classes, terms by hierarchy, thresholds. */
final class Drawable {
  /** A number at which a class is cut. */
  record Threshold(String property, BigDecimal value) {}

  static final CaseClasses CLASSES = new CaseClasses(ShippedOntology.ONTOLOGY);
  static final List<String> CASE_CLASSES = CLASSES.defined().stream().sorted().toList();
  static final List<String> ALERT_WAYS = having("myo:ofAlert");
  static final List<String> CRITERIA = having("myo:ofCause");
  static final List<String> INVESTIGATIONS =
      ShippedOntology.VOCABULARY.annotatedWith("myo:measures").stream().sorted().toList();

  private static final Map<String, List<String>> BELOW = new HashMap<>();
  private static final Map<String, List<Threshold>> THRESHOLDS = new HashMap<>();
  private static final Map<String, Finding> COMPOSED = new HashMap<>();

  static {
    ShippedOntology.VOCABULARY.terms().stream().map(Term::id).forEach(Drawable::index);
    ShippedOntology.ONTOLOGY
        .axioms()
        .axioms(AxiomType.EQUIVALENT_CLASSES)
        .sorted()
        .forEach(Drawable::index);
  }

  private Drawable() {}

  private static List<String> having(String property) {
    return CASE_CLASSES.stream()
        .filter(c -> ShippedOntology.VOCABULARY.first(c, property).isPresent())
        .toList();
  }

  private static void index(String id) {
    Stream.concat(Stream.of(id), ShippedOntology.VOCABULARY.above(id).stream())
        .forEach(above -> BELOW.computeIfAbsent(above, k -> new ArrayList<>()).add(id));
  }

  private static void index(OWLEquivalentClassesAxiom axiom) {
    for (String name : axiom.namedClasses().map(Drawable::name).toList()) {
      axiom
          .nestedClassExpressions()
          .filter(OWLDataSomeValuesFrom.class::isInstance)
          .forEach(e -> threshold(name, (OWLDataSomeValuesFrom) e));
      axiom
          .classExpressions()
          .filter(e -> e.asConjunctSet().size() > 1)
          .forEach(e -> composed(e).ifPresent(f -> COMPOSED.put(name, f)));
    }
  }

  private static void threshold(String name, OWLDataSomeValuesFrom some) {
    if (some.getFiller() instanceof OWLDatatypeRestriction restriction) {
      restriction
          .facetRestrictions()
          .map(f -> new BigDecimal(f.getFacetValue().getLiteral()))
          .forEach(
              value ->
                  THRESHOLDS
                      .computeIfAbsent(name, k -> new ArrayList<>())
                      .add(new Threshold(name(some.getProperty().asOWLDataProperty()), value)));
    }
  }

  /** A finding with attributes for a class that is defined by them. */
  private static Optional<Finding> composed(OWLClassExpression definition) {
    String main = null;
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    for (OWLClassExpression part : definition.asConjunctSet()) {
      Optional<Attribute> attribute = attribute(part);
      if (part.isOWLClass() && main == null) {
        main = name(part.asOWLClass());
      } else if (attribute.isPresent()) {
        OWLClassExpression filler = ((OWLObjectSomeValuesFrom) part).getFiller();
        attributes.put(attribute.get(), name(filler.asOWLClass()));
      } else {
        return Optional.empty();
      }
    }
    boolean whole = attributes.size() == definition.asConjunctSet().size() - 1;
    return main == null || !whole || !ShippedOntology.VOCABULARY.isA(main, "myo:Finding")
        ? Optional.empty()
        : Optional.of(new Finding(main, true, attributes));
  }

  private static Optional<Attribute> attribute(OWLClassExpression part) {
    return part instanceof OWLObjectSomeValuesFrom some && some.getFiller().isOWLClass()
        ? Stream.of(Attribute.values())
            .filter(a -> name(some.getProperty().getNamedProperty()).equals("myo:" + a.property()))
            .findFirst()
        : Optional.empty();
  }

  private static String name(HasIRI named) {
    return Names.compact(named.getIRI().toString());
  }

  /** The class and every term below it, in order. */
  static List<String> below(String id) {
    return BELOW.getOrDefault(id, List.of());
  }

  /** The same in attributes, if the class is defined by them. */
  static Optional<Finding> inAttributes(String finding) {
    return Optional.ofNullable(COMPOSED.get(finding));
  }

  /** Every number at which a class of such measurements is cut. */
  static List<Threshold> thresholds(String measurement) {
    return below(measurement).stream()
        .flatMap(c -> THRESHOLDS.getOrDefault(c, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Investigations whose number can show the finding. */
  static List<String> measuring(String finding) {
    return INVESTIGATIONS.stream()
        .filter(
            i ->
                ShippedOntology.VOCABULARY.values(i, "myo:measures").stream()
                    .anyMatch(m -> ShippedOntology.VOCABULARY.isA(finding, m)))
        .toList();
  }
}
