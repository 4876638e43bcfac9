package org.myologic.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The axioms {@code S SubClassOf p some F} as written, each with its annotations. An axiom that
 * several modules state counts once and keeps every source. Part of a definition ({@code S
 * EquivalentTo ... and (p some F)}) counts too, with the sources of S.
 */
final class AssertedRelations {
  /** {@code subject SubClassOf property some object}; full IRIs. */
  record Key(String subject, String property, String object) {}

  /** An axiom and the annotations that {@link RelationGraph} publishes with it. */
  record Axiom(Key key, List<Statement> annotations) {}

  private final Map<String, Map<Key, List<List<Statement>>>> bySubject = new HashMap<>();

  AssertedRelations(Model asserted) {
    asserted
        .listStatements(null, RDFS.subClassOf, (RDFNode) null)
        .filterKeep(s -> s.getSubject().isURIResource() && s.getObject().isAnon())
        .forEach(this::subClass);
    asserted
        .listStatements(null, OWL.equivalentClass, (RDFNode) null)
        .filterKeep(s -> s.getSubject().isURIResource() && s.getObject().isAnon())
        .forEach(s -> definition(s.getSubject(), s.getResource()));
  }

  /** The axioms on the subject with the property, in the order of their objects. */
  List<Axiom> on(String subject, String property) {
    List<Axiom> found = new ArrayList<>();
    bySubject
        .getOrDefault(subject, Map.of())
        .forEach(
            (key, written) -> {
              if (key.property().equals(property)) {
                found.add(new Axiom(key, MergedAnnotations.of(written)));
              }
            });
    return found;
  }

  private void subClass(Statement axiom) {
    Resource restriction = axiom.getResource();
    List<Resource> reifications =
        restriction
            .getModel()
            .listSubjectsWithProperty(OWL2.annotatedTarget, restriction)
            .filterKeep(r -> r.hasProperty(OWL2.annotatedSource, axiom.getSubject()))
            .toList();
    if (reifications.isEmpty()) {
      add(axiom.getSubject(), restriction, List.of());
    }
    for (Resource reification : reifications) {
      add(axiom.getSubject(), restriction, annotations(reification));
    }
  }

  private void definition(Resource subject, Resource definition) {
    List<Statement> sources = subject.listProperties(DCTerms.source).toList();
    Set<RDFNode> parts = new LinkedHashSet<>(List.of(definition));
    if (definition.hasProperty(OWL.intersectionOf)) {
      parts.addAll(
          definition.getPropertyResourceValue(OWL.intersectionOf).as(RDFList.class).asJavaList());
    }
    parts.stream()
        .filter(RDFNode::isAnon)
        .forEach(part -> add(subject, part.asResource(), sources));
  }

  private void add(Resource subject, Resource restriction, List<Statement> annotations) {
    Resource property = restriction.getPropertyResourceValue(OWL.onProperty);
    Resource filler = restriction.getPropertyResourceValue(OWL.someValuesFrom);
    if (property == null || filler == null || filler.isAnon()) {
      return;
    }
    Key key = new Key(subject.getURI(), property.getURI(), filler.getURI());
    bySubject
        .computeIfAbsent(subject.getURI(), s -> new TreeMap<>(Comparator.comparing(Key::toString)))
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(annotations);
  }

  private static List<Statement> annotations(Resource reification) {
    return reification
        .listProperties()
        .filterDrop(s -> s.getPredicate().equals(RDF.type))
        .filterDrop(s -> s.getPredicate().getNameSpace().equals(OWL.NS))
        .toList();
  }
}
