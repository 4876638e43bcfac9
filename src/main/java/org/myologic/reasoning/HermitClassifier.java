package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Names;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.HasSignature;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import uk.ac.manchester.cs.owlapi.modularity.ModuleType;
import uk.ac.manchester.cs.owlapi.modularity.SyntacticLocalityModuleExtractor;

/**
 * The reference: HermiT on the case and the part of the ontology that bears on it.
 *
 * <p>That part is taken from the {@link CaseBackground}: the bottom-locality module for the names
 * in the case (Cuenca Grau, Horrocks, Kazakov and Sattler 2008). It entails the same about those
 * names, and a class outside it has no member in some model, so no type is lost. {@code
 * ModuleEqualityTest} compares it with the whole ontology.
 *
 * <p>HermiT is not safe for threads; each call uses a reasoner of its own.
 */
public final class HermitClassifier {
  private final OWLOntology ontology;
  private final OWLOntologyManager manager = OWLManager.createConcurrentOWLOntologyManager();
  private final SyntacticLocalityModuleExtractor extractor;

  public HermitClassifier(LoadedOntology loaded) {
    ontology = loaded.axioms();
    extractor =
        new SyntacticLocalityModuleExtractor(
            manager, CaseBackground.of(ontology).stream(), ModuleType.BOT);
  }

  /** The types of the case and of everything it reports. */
  CaseTypes classify(List<Fact> facts) {
    List<OWLAxiom> axioms = CaseAxioms.of(facts);
    return ask(axioms, module(axioms), hermit -> types(facts, hermit));
  }

  /** The same on the whole ontology, for comparison. */
  CaseTypes classifyWithoutModule(List<Fact> facts) {
    return ask(
        CaseAxioms.of(facts), CaseBackground.whole(ontology), hermit -> types(facts, hermit));
  }

  /** True if the facts contradict neither each other nor the ontology. */
  boolean isConsistent(List<Fact> facts) {
    List<OWLAxiom> axioms = CaseAxioms.of(facts);
    return ask(axioms, module(axioms), OWLReasoner::isConsistent);
  }

  /** True if HermiT proves that the case cannot be in the class. */
  boolean excludes(List<Fact> facts, String caseClass) {
    List<OWLAxiom> axioms = new ArrayList<>(CaseAxioms.of(facts));
    axioms.add(CaseAxioms.type(caseClass, CaseAxioms.CASE));
    return !ask(axioms, module(axioms), OWLReasoner::isConsistent);
  }

  /** True if the axioms alone entail that the case is in the class. */
  boolean entails(List<OWLAxiom> axioms, String caseClass) {
    OWLAxiom goal = CaseAxioms.type(caseClass, CaseAxioms.CASE);
    return ask(axioms, List.of(), hermit -> hermit.isConsistent() && hermit.isEntailed(goal));
  }

  /** The axioms of the ontology that can bear on whether the statements entail the class. */
  Set<OWLAxiom> background(Collection<OWLAxiom> statements, String caseClass) {
    List<OWLAxiom> all = new ArrayList<>(statements);
    all.add(CaseAxioms.type(caseClass, CaseAxioms.CASE));
    return module(all);
  }

  private <T> T ask(
      List<OWLAxiom> caseAxioms,
      Collection<OWLAxiom> background,
      Function<OWLReasoner, T> question) {
    List<OWLAxiom> axioms = new ArrayList<>(background);
    axioms.addAll(caseAxioms);
    OWLOntology caseOntology = fresh();
    caseOntology.addAxioms(axioms.stream());
    OWLReasoner hermit = new ReasonerFactory().createReasoner(caseOntology);
    try {
      return question.apply(hermit);
    } finally {
      hermit.dispose();
      manager.removeOntology(caseOntology);
    }
  }

  private OWLOntology fresh() {
    try {
      return manager.createOntology();
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("an empty ontology cannot be made", e);
    }
  }

  private static CaseTypes types(List<Fact> facts, OWLReasoner hermit) {
    if (!hermit.isConsistent()) {
      return CaseTypes.CONTRADICTORY;
    }
    Map<Fact, Set<String>> factTypes = new LinkedHashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof Fact.Present present) {
        factTypes.put(present, types(CaseAxioms.individual(i), hermit));
      }
    }
    return new CaseTypes(true, types(CaseAxioms.CASE, hermit), factTypes);
  }

  private static Set<String> types(OWLNamedIndividual individual, OWLReasoner hermit) {
    return hermit
        .getTypes(individual, false)
        .entities()
        .map(c -> Names.compact(c.getIRI().toString()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private synchronized Set<OWLAxiom> module(List<OWLAxiom> caseAxioms) {
    Set<OWLEntity> names =
        caseAxioms.stream().flatMap(HasSignature::signature).collect(Collectors.toSet());
    return extractor.extract(names);
  }
}
