package org.myologic.graph;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL2;

/** The ontology, and what it says of a single term, written in an RDF syntax. */
public final class OntologyDocuments {
  private final KnowledgeGraph graph;
  private final Map<RdfSyntax, byte[]> whole = new EnumMap<>(RdfSyntax.class);

  public OntologyDocuments(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** All modules as one document, as they are written, without inferences. */
  public synchronized byte[] ontology(RdfSyntax syntax) {
    return whole.computeIfAbsent(syntax, s -> write(graph.model(NamedGraph.ASSERTED), s));
  }

  /**
   * What is written of a term, with its annotated axioms and its direct superclasses.
   *
   * @param iri full IRI
   * @return empty if nothing is written of it
   */
  public Optional<byte[]> term(String iri, RdfSyntax syntax) {
    Model asserted = graph.model(NamedGraph.ASSERTED);
    Model description = ModelFactory.createDefaultModel();
    copy(asserted.createResource(iri), description, new HashSet<>());
    if (description.isEmpty()) {
      return Optional.empty();
    }
    asserted
        .listSubjectsWithProperty(OWL2.annotatedSource, asserted.createResource(iri))
        .forEach(axiom -> copy(axiom, description, new HashSet<>()));
    Model direct = graph.model(NamedGraph.INFERRED_DIRECT);
    description.add(direct.listStatements(direct.createResource(iri), null, (Resource) null));
    description.setNsPrefixes(graph.dataset().getDefaultModel());
    return Optional.of(write(description, syntax));
  }

  /** Copies the statements about a resource and about the blank nodes that they lead to. */
  private static void copy(Resource resource, Model target, Set<Resource> done) {
    if (!done.add(resource)) {
      return;
    }
    for (Statement statement : resource.listProperties().toList()) {
      target.add(statement);
      if (statement.getObject().isAnon()) {
        copy(statement.getResource(), target, done);
      }
    }
  }

  private static byte[] write(Model model, RdfSyntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model).format(syntax.format()).output(out);
    return out.toByteArray();
  }
}
