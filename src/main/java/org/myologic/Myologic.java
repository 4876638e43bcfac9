package org.myologic;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.myologic.graph.KnowledgeGraph;
import org.myologic.model.Assessment;
import org.myologic.model.CauseKnowledge;
import org.myologic.model.Depth;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;
import org.myologic.ontology.Classification;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.OntologyClassifier;
import org.myologic.ontology.OntologyFiles;
import org.myologic.ontology.Vocabulary;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.QueryRunner;
import org.myologic.reasoning.Assessor;
import org.myologic.reasoning.PlausibleResults;

/**
 * Myologic as a library: open it once, then assess cases and ask queries from any thread.
 *
 * <pre>{@code
 * try (Myologic myologic = Myologic.open()) {
 *   Assessment answer = myologic.assess(patientCase);
 * }
 * }</pre>
 */
public final class Myologic implements AutoCloseable {
  private final LoadedOntology ontology;
  private final Classification classification;
  private final Vocabulary vocabulary;
  private final KnowledgeGraph graph;
  private final QueryCatalogue queries;
  private final Assessor assessor;
  private final PlausibleResults plausible;
  private final Retrieval retrieval;

  private Myologic(OntologyFiles files, QueryCatalogue queries) {
    Optional<Classification> packaged = Classification.packaged(files);
    Optional<CompletableFuture<KnowledgeGraph>> started =
        packaged.map(c -> CompletableFuture.supplyAsync(() -> KnowledgeGraph.of(files, c)));
    this.ontology = LoadedOntology.of(files);
    this.classification = packaged.orElseGet(() -> OntologyClassifier.classify(ontology));
    this.vocabulary = Vocabulary.of(ontology, classification);
    this.queries = queries;
    this.assessor = new Assessor(ontology, vocabulary);
    this.plausible = new PlausibleResults(vocabulary);
    this.graph =
        started
            .map(CompletableFuture::join)
            .orElseGet(() -> KnowledgeGraph.of(files, classification));
    this.retrieval = Retrieval.of(new QueryRunner(graph), queries, vocabulary, classification);
  }

  /** Opens the ontology and the queries that are inside the jar. */
  public static Myologic open() {
    return new Myologic(OntologyFiles.packaged(), QueryCatalogue.packaged());
  }

  /**
   * Opens an ontology and queries from folders that are laid out like {@code ontology/} and {@code
   * sparql/}; HermiT classifies the ontology if it is not the packaged one, which takes some
   * seconds.
   *
   * @throws org.myologic.ontology.BrokenModuleException naming file, line and what to do
   */
  public static Myologic open(Path ontologyFolder, Path sparqlFolder) {
    return new Myologic(OntologyFiles.in(ontologyFolder), QueryCatalogue.in(sparqlFolder));
  }

  /** The plain answer to a case whose times were counted back from today. */
  public Assessment assess(PatientCase patientCase) {
    return assess(new Question(patientCase, LocalDate.now(), Depth.PLAIN));
  }

  /**
   * The answer to a question: causes by HermiT, workup and therapy by SPARQL, next observations and
   * proofs as far as its depth asks for them. The same question to the same ontology always has the
   * same answer.
   */
  public Assessment assess(Question question) {
    return retrieval.complete(assessor.assess(question));
  }

  /**
   * What makes a well-formed case unusable: results that cannot be measurements.
   *
   * @return errors with the JSON pointer of each; empty if there is none
   */
  public List<Issue> faults(PatientCase patientCase) {
    return new ArrayList<>(plausible.faults(patientCase));
  }

  /** Mechanisms, workup and therapy of a cause, as published; empty for any other term. */
  public CauseKnowledge knowledge(String cause) {
    return retrieval.knowledge(cause);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Classification classification() {
    return classification;
  }

  public KnowledgeGraph graph() {
    return graph;
  }

  public QueryCatalogue queries() {
    return queries;
  }

  /** The files of the ontology, as they are published. */
  public OntologyFiles files() {
    return ontology.files();
  }

  public Assessment.OntologyVersion version() {
    return new Assessment.OntologyVersion(ontology.versionIri(), ontology.files().sha256());
  }

  @Override
  public void close() {
    graph.dataset().close();
  }
}
