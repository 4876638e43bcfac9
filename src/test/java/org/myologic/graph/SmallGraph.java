package org.myologic.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.myologic.ontology.Classification;
import org.myologic.ontology.OntologyFiles;

/**
 * A knowledge graph from one Turtle text, faulty ones too: the hierarchy is the closure of what is
 * written, and every {@code p some D} is inherited. No reasoner, so that a check can be shown an
 * ontology that a reasoner would refuse.
 */
public final class SmallGraph {
  private SmallGraph() {}

  public static KnowledgeGraph of(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static KnowledgeGraph of(String turtle) {
    byte[] bytes = turtle.getBytes(StandardCharsets.UTF_8);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(bytes), Lang.TURTLE);
    OntologyFiles files =
        new OntologyFiles(List.of(new OntologyFiles.Module("modules/small.ttl", bytes)), "small");
    SortedMap<String, SortedSet<String>> direct = written(model);
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    direct.keySet().forEach(c -> climb(c, direct, all.computeIfAbsent(c, k -> new TreeSet<>())));
    return KnowledgeGraph.of(
        files, new Classification("small", all, direct, relations(model, all)));
  }

  private static SortedMap<String, SortedSet<String>> written(Model model) {
    SortedMap<String, SortedSet<String>> direct = new TreeMap<>();
    model
        .listStatements(null, RDFS.subClassOf, (RDFNode) null)
        .filterKeep(s -> s.getObject().isURIResource())
        .forEach(
            s ->
                direct
                    .computeIfAbsent(s.getSubject().getURI(), k -> new TreeSet<>())
                    .add(s.getResource().getURI()));
    return direct;
  }

  private static void climb(
      String from, Map<String, SortedSet<String>> direct, SortedSet<String> reached) {
    for (String above : direct.getOrDefault(from, new TreeSet<>())) {
      if (reached.add(above)) {
        climb(above, direct, reached);
      }
    }
  }

  private static SortedSet<Classification.Relation> relations(
      Model model, Map<String, SortedSet<String>> all) {
    SortedSet<Classification.Relation> relations = new TreeSet<>();
    model
        .listStatements(null, RDFS.subClassOf, (RDFNode) null)
        .filterKeep(s -> s.getObject().isAnon())
        .forEach(
            s -> {
              String bearer = s.getSubject().getURI();
              add(relations, bearer, s.getResource());
              all.forEach(
                  (c, above) -> {
                    if (above.contains(bearer)) {
                      add(relations, c, s.getResource());
                    }
                  });
            });
    return relations;
  }

  private static void add(
      SortedSet<Classification.Relation> relations, String subject, Resource restriction) {
    Resource property = restriction.getPropertyResourceValue(OWL.onProperty);
    Resource filler = restriction.getPropertyResourceValue(OWL.someValuesFrom);
    if (property != null && filler != null && filler.isURIResource()) {
      relations.add(new Classification.Relation(subject, property.getURI(), filler.getURI()));
    }
  }
}
