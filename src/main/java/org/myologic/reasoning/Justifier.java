package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Evidence;
import org.myologic.model.Justification;
import org.myologic.ontology.Names;
import org.semanticweb.owlapi.manchestersyntax.renderer.ManchesterOWLSyntaxOWLObjectRendererImpl;
import org.semanticweb.owlapi.model.OWLAxiom;

/**
 * Proves that a case is in the class of a cause's tier from as few axioms as possible (QuickXplain,
 * Junker 2004), and checks the proof again: the axioms alone entail the class, and no proper subset
 * does.
 */
final class Justifier {
  private final HermitClassifier hermit;

  Justifier(HermitClassifier hermit) {
    this.hermit = hermit;
  }

  /**
   * The proof for the tier of a listed cause.
   *
   * @throws IllegalStateException if a proof fails its check, which would be a fault of ours
   */
  Justification justify(Cause cause, View view) {
    String goal = CauseFinder.caseClass(cause.tier(), cause.cause());
    Set<OWLAxiom> statements = CaseAxioms.statements(view.facts(), inputs(cause));
    List<OWLAxiom> minimal = minimal(goal, statements);
    requireProof(goal, minimal);
    return render(cause, minimal, view);
  }

  /** The inputs of the criteria met at the cause's tier; enough for a proof. */
  private static Set<String> inputs(Cause cause) {
    return cause.criteria().stream()
        .filter(m -> m.tier().equals(cause.tier().word()))
        .flatMap(m -> m.metBy().stream())
        .map(Evidence::input)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<OWLAxiom> minimal(String goal, Collection<OWLAxiom> statements) {
    List<OWLAxiom> all = new ArrayList<>(statements.stream().sorted().toList());
    hermit.background(statements, goal).stream().sorted().forEach(all::add);
    return quickXplain(goal, List.of(), false, all);
  }

  private List<OWLAxiom> quickXplain(
      String goal, List<OWLAxiom> kept, boolean changed, List<OWLAxiom> open) {
    if (changed && hermit.entails(kept, goal)) {
      return List.of();
    }
    if (open.size() == 1) {
      return open;
    }
    List<OWLAxiom> left = open.subList(0, open.size() / 2);
    List<OWLAxiom> right = open.subList(open.size() / 2, open.size());
    List<OWLAxiom> fromRight = quickXplain(goal, join(kept, left), !left.isEmpty(), right);
    List<OWLAxiom> fromLeft = quickXplain(goal, join(kept, fromRight), !fromRight.isEmpty(), left);
    return join(fromLeft, fromRight);
  }

  private static List<OWLAxiom> join(List<OWLAxiom> one, List<OWLAxiom> other) {
    List<OWLAxiom> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private void requireProof(String goal, List<OWLAxiom> minimal) {
    boolean proved = hermit.entails(minimal, goal);
    for (OWLAxiom axiom : minimal) {
      List<OWLAxiom> less = new ArrayList<>(minimal);
      less.remove(axiom);
      proved &= !hermit.entails(less, goal);
    }
    if (!proved) {
      throw new IllegalStateException("the proof of " + goal + " does not stand its own check");
    }
  }

  private Justification render(Cause cause, List<OWLAxiom> proof, View view) {
    ManchesterOWLSyntaxOWLObjectRendererImpl manchester =
        new ManchesterOWLSyntaxOWLObjectRendererImpl();
    List<String> axioms =
        proof.stream().map(a -> manchester.render(a).replaceAll("\\s+", " ").strip()).toList();
    Set<String> named =
        proof.stream()
            .flatMap(OWLAxiom::classesInSignature)
            .map(c -> Names.compact(c.getIRI().toString()))
            .collect(Collectors.toSet());
    List<CriterionMet> used =
        cause.criteria().stream().filter(m -> named.contains(m.criterion())).toList();
    return new Justification(
        cause.cause(),
        cause.tier(),
        axioms,
        sentence(cause, used),
        CaseAxioms.paths(view.facts(), proof),
        used.stream().flatMap(m -> m.sources().stream()).distinct().sorted().toList());
  }

  private static String sentence(Cause cause, List<CriterionMet> used) {
    String criteria =
        used.stream()
            .map(
                m ->
                    m.metBy().stream()
                            .map(Evidence::label)
                            .distinct()
                            .collect(Collectors.joining(", "))
                        + " meet the criterion \""
                        + m.label()
                        + "\"")
            .collect(Collectors.joining("; "));
    return criteria + "; so " + cause.label() + " is a " + cause.tier().word() + " cause.";
  }
}
