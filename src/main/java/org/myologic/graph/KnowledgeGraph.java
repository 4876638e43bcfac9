package org.myologic.graph;

import java.io.ByteArrayInputStream;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.myologic.ontology.BrokenModuleException;
import org.myologic.ontology.Classification;
import org.myologic.ontology.CodeMap;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Names;
import org.myologic.ontology.OntologyClassifier;
import org.myologic.ontology.OntologyFiles;

/**
 * The knowledge graph in memory: one graph for each {@link NamedGraph}, and a default graph that
 * holds all of them together, so that a simple query gives the same answer here and in any store
 * with a union default graph. It is built once and only read after that, from any thread.
 */
public final class KnowledgeGraph {
  private final Dataset dataset;
  private final String sha256;

  private KnowledgeGraph(Dataset dataset, String sha256) {
    this.dataset = dataset;
    this.sha256 = sha256;
  }

  /**
   * Builds the graph.
   *
   * @throws BrokenModuleException naming the module or set and the line that cannot be read
   */
  public static KnowledgeGraph of(OntologyFiles files, Classification classification) {
    Dataset dataset = DatasetFactory.createGeneral();
    Model asserted = fresh();
    files.modules().forEach(module -> parse(module, asserted));
    put(dataset, NamedGraph.ASSERTED, asserted);
    put(dataset, NamedGraph.INFERRED, hierarchy(classification.superClasses()));
    put(dataset, NamedGraph.INFERRED_DIRECT, hierarchy(classification.directSuperClasses()));
    Model relations = fresh();
    new RelationGraph(relations, classification, new AssertedRelations(asserted)).write();
    put(dataset, NamedGraph.RELATIONS, relations);
    put(dataset, NamedGraph.MAPPINGS, mappings(CodeMap.of(files)));
    dataset.getDefaultModel().setNsPrefixes(asserted);
    return new KnowledgeGraph(dataset, files.sha256());
  }

  /** The graph of the packaged ontology, classified now if the build did not do it. */
  public static KnowledgeGraph packaged() {
    OntologyFiles files = OntologyFiles.packaged();
    return of(
        files,
        Classification.packaged(files)
            .orElseGet(() -> OntologyClassifier.classify(LoadedOntology.of(files))));
  }

  /** The whole dataset; to be read only. */
  public Dataset dataset() {
    return dataset;
  }

  /** One named graph; to be read only. */
  public Model model(NamedGraph graph) {
    return dataset.getNamedModel(graph.iri());
  }

  /** Hash of the ontology files that the graph was built from. */
  public String sha256() {
    return sha256;
  }

  private static Model fresh() {
    return ModelFactory.createModelForGraph(new GraphMem2Fast());
  }

  private static void parse(OntologyFiles.Module module, Model target) {
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(module.turtle()))
          .lang(Lang.TURTLE)
          .base(Names.ONTOLOGY)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(target);
    } catch (RiotException e) {
      throw new BrokenModuleException(
          "ontology/" + module.name() + ": the Turtle cannot be read. " + e.getMessage(), e);
    }
  }

  private static Model hierarchy(SortedMap<String, SortedSet<String>> above) {
    Model model = fresh();
    above.forEach(
        (below, all) ->
            all.forEach(
                c ->
                    model
                        .createResource(below)
                        .addProperty(RDFS.subClassOf, model.createResource(c))));
    return model;
  }

  private static Model mappings(CodeMap codes) {
    Model model = fresh();
    new MappingGraph(model).write(codes);
    return model;
  }

  private static void put(Dataset dataset, NamedGraph graph, Model model) {
    Resource name = model.createResource(graph.iri());
    name.addProperty(DCTerms.title, graph.title(), "en");
    name.addProperty(DCTerms.description, graph.meaning(), "en");
    dataset.addNamedModel(graph.iri(), model);
    dataset.getDefaultModel().add(model);
  }
}
