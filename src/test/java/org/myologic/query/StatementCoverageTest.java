package org.myologic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.junit.jupiter.api.Test;
import org.myologic.graph.NamedGraph;
import org.myologic.graph.Packaged;

/**
 * Each statement of the two documents: in the ontology with its source, and in reach of a question.
 */
class StatementCoverageTest {
  private static final List<StatedFact> FACTS =
      StatedFact.read(Path.of("src/test/resources/statements.tsv"));
  private static final Model ASSERTED =
      ModelFactory.createDefaultModel().add(Packaged.graph().model(NamedGraph.ASSERTED));

  private static Set<String> statements() {
    return Stream.concat(
            IntStream.rangeClosed(1, 27).mapToObj(i -> "000-C%02d".formatted(i)),
            IntStream.rangeClosed(1, 28).mapToObj(i -> "004-T%02d".formatted(i)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyStatementHasFacts() {
    assertEquals(
        statements(),
        FACTS.stream().map(StatedFact::id).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyFactStandsInTheOntologyWithItsSource() {
    List<StatedFact> missing =
        FACTS.stream().filter(f -> f.supportedBy(ASSERTED).isEmpty()).toList();
    assertTrue(
        missing.isEmpty(),
        () -> missing.stream().map(StatedFact::toString).collect(Collectors.joining("\n")));
  }

  /** The test above can fail: without its axiom, each fact is missed. */
  @Test
  void everyFactIsMissedOnceItsAxiomIsGone() {
    for (StatedFact fact : FACTS) {
      List<Statement> axioms = fact.supportedBy(ASSERTED);
      axioms.forEach(ASSERTED::remove);
      boolean missed = fact.supportedBy(ASSERTED).isEmpty();
      axioms.forEach(ASSERTED::add);
      assertTrue(missed, () -> "still found without its axiom: " + fact);
      assertFalse(axioms.isEmpty(), fact::toString);
    }
  }

  @Test
  void everyStatementIsReachedByAQuestion() {
    QueryRunner runner = new QueryRunner(Packaged.graph());
    Set<String> reached = new TreeSet<>();
    for (CataloguedQuery question :
        QueryCatalogue.in(Path.of("sparql")).queries(CataloguedQuery.Kind.QUESTION)) {
      runner
          .rows(question, GoldenAnswersTest.examples(question))
          .forEach(row -> reached.add(String.valueOf(row.text("source"))));
    }
    Set<String> missed = statements();
    missed.removeAll(reached);
    assertEquals(Set.of(), missed);
  }
}
