package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myologic.model.Evidence;
import org.myologic.model.Refutation;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Names;
import org.myologic.ontology.Vocabulary;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;

/**
 * The causes that a case excludes by definition. What a cause cannot be without is written as
 * {@code PossibleXCase SubClassOf p some F}; if the case denies F or something above it, HermiT is
 * asked whether case and possible cause are contradictory, and only its proof counts.
 */
final class Refutations {
  /**
   * What a cause cannot be without.
   *
   * @param caseClass the class of cases in which the cause is possible
   */
  private record Necessity(
      String caseClass, String property, String filler, List<String> sources) {}

  private final Vocabulary vocabulary;
  private final CaseClasses classes;
  private final HermitClassifier hermit;
  private final List<Necessity> necessities;

  Refutations(
      LoadedOntology ontology,
      Vocabulary vocabulary,
      CaseClasses classes,
      HermitClassifier hermit) {
    this.vocabulary = vocabulary;
    this.classes = classes;
    this.hermit = hermit;
    this.necessities =
        ontology
            .axioms()
            .axioms(AxiomType.SUBCLASS_OF)
            .filter(a -> !a.getSubClass().isAnonymous())
            .filter(a -> a.getSuperClass() instanceof OWLObjectSomeValuesFrom)
            .map(Refutations::necessity)
            .filter(n -> vocabulary.isA(n.caseClass(), "myo:PatientCase"))
            .filter(n -> "possible".equals(vocabulary.first(n.caseClass(), "myo:tier").orElse("")))
            .toList();
  }

  private static Necessity necessity(OWLSubClassOfAxiom axiom) {
    OWLObjectSomeValuesFrom some = (OWLObjectSomeValuesFrom) axiom.getSuperClass();
    return new Necessity(
        Names.compact(axiom.getSubClass().asOWLClass().getIRI().toString()),
        Names.compact(some.getProperty().getNamedProperty().getIRI().toString()),
        some.getFiller().isAnonymous()
            ? ""
            : Names.compact(some.getFiller().asOWLClass().getIRI().toString()),
        axiom
            .annotations()
            .filter(a -> a.getProperty().getIRI().toString().equals(Vocabulary.SOURCE))
            .map(a -> Names.compact(a.getValue().toString()))
            .sorted()
            .toList());
  }

  /** Every class that some cause cannot be without. */
  Set<String> needed() {
    return necessities.stream().map(Necessity::filler).collect(Collectors.toSet());
  }

  /** The refuted among the causes, each confirmed by HermiT. */
  List<Refutation> of(List<Fact> facts, Set<String> causes) {
    List<Refutation> refuted = new ArrayList<>();
    for (String cause : new TreeSet<>(causes)) {
      String possible = "myo:Possible" + cause.substring("myo:".length()) + "Case";
      for (Necessity necessity : necessities) {
        List<Fact> denials = denials(necessity, facts);
        if (vocabulary.isA(possible, necessity.caseClass())
            && !denials.isEmpty()
            && hermit.excludes(facts, possible)) {
          refuted.add(refutation(cause, necessity, denials));
          break;
        }
      }
    }
    return refuted;
  }

  private List<Fact> denials(Necessity necessity, List<Fact> facts) {
    return facts.stream()
        .filter(
            f ->
                f instanceof Fact.Absent absent
                    && absent.attributes().isEmpty()
                    && classes.isSubProperty(necessity.property(), absent.property())
                    && vocabulary.isA(necessity.filler(), absent.type()))
        .toList();
  }

  private Refutation refutation(String cause, Necessity necessity, List<Fact> denials) {
    List<Evidence> because =
        denials.stream()
            .map(
                f ->
                    new Evidence(
                        f.path(), necessity.filler(), "no " + vocabulary.label(necessity.filler())))
            .distinct()
            .toList();
    return new Refutation(cause, vocabulary.label(cause), because, necessity.sources());
  }
}
