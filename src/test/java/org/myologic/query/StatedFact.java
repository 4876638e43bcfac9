package org.myologic.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myologic.ontology.Names;

/**
 * One line of {@code statements.tsv}: what a statement of the documents has to end in.
 *
 * @param id of the statement, {@code 000-C15}
 * @param subject local name
 * @param property local name
 * @param value local name, number, {@code true}, or {@code ~words} that a text has to hold
 */
record StatedFact(String id, String subject, String property, String value) {
  static List<StatedFact> read(Path file) {
    return Golden.read(file)
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .map(c -> new StatedFact(c[0], c[1], c[2], c[3]))
        .toList();
  }

  /** The triples that state the fact on the word of its source; empty if nothing does. */
  List<Statement> supportedBy(Model asserted) {
    Resource bearer = asserted.getResource(Names.NAMESPACE + subject);
    List<Statement> plain =
        bearer
            .listProperties(predicate())
            .filterKeep(s -> fits(s.getObject()) && hasSource(asserted, s))
            .toList();
    return plain.isEmpty() ? restrictions(asserted, bearer) : plain;
  }

  private List<Statement> restrictions(Model asserted, Resource bearer) {
    Predicate<Resource> fitting =
        node ->
            node.hasProperty(OWL.onProperty, predicate())
                && asserted
                    .listObjectsOfProperty(node, OWL.someValuesFrom)
                    .filterKeep(this::fits)
                    .hasNext();
    List<Statement> axioms =
        bearer
            .listProperties(RDFS.subClassOf)
            .filterKeep(s -> s.getObject().isAnon() && fitting.test(s.getResource()))
            .filterKeep(s -> hasSource(asserted, s))
            .toList();
    return axioms.isEmpty() ? definition(asserted, bearer, fitting) : axioms;
  }

  private List<Statement> definition(Model asserted, Resource bearer, Predicate<Resource> fitting) {
    return bearer
        .listProperties(OWL.equivalentClass)
        .filterKeep(
            s ->
                s
                    .getResource()
                    .getPropertyResourceValue(OWL.intersectionOf)
                    .as(RDFList.class)
                    .asJavaList()
                    .stream()
                    .anyMatch(part -> part.isAnon() && fitting.test(part.asResource())))
        .filterKeep(s -> usedOnTheWordOf(asserted, bearer))
        .toList();
  }

  /** True if the triple's own annotation, or its subject, names the source or is the source. */
  private boolean hasSource(Model asserted, Statement statement) {
    Resource bearer = statement.getSubject();
    return bearer.equals(source())
        || bearer.hasProperty(DCTerms.source, source())
        || statement.getObject().equals(source())
        || (property.equals("subClassOf") && usedOnTheWordOf(asserted, bearer))
        || asserted
            .listSubjectsWithProperty(OWL2.annotatedTarget, statement.getObject())
            .filterKeep(a -> a.hasProperty(OWL2.annotatedSource, bearer))
            .filterKeep(a -> a.hasProperty(DCTerms.source, source()))
            .hasNext();
  }

  /**
   * The hierarchy and the definitions of words need no source of their own if something that rests
   * on the statement is said of the word or with it.
   */
  private boolean usedOnTheWordOf(Model asserted, Resource word) {
    return word.hasProperty(DCTerms.source, source())
        || asserted
            .listSubjectsWithProperty(DCTerms.source, source())
            .filterKeep(citing -> mentions(citing, word))
            .hasNext();
  }

  private static boolean mentions(Resource citing, Resource word) {
    if (citing.hasProperty(OWL2.annotatedSource, word)) {
      return true;
    }
    List<Resource> parts = new ArrayList<>();
    citing.listProperties(OWL2.annotatedTarget).forEach(s -> addIfNode(parts, s.getObject()));
    citing
        .listProperties(OWL.equivalentClass)
        .filterKeep(s -> s.getResource().hasProperty(OWL.intersectionOf))
        .forEach(s -> intersection(s.getResource()).forEach(n -> addIfNode(parts, n)));
    return parts.stream().anyMatch(part -> part.hasProperty(OWL.someValuesFrom, word));
  }

  private static void addIfNode(List<Resource> parts, RDFNode node) {
    if (node.isResource()) {
      parts.add(node.asResource());
    }
  }

  private static List<RDFNode> intersection(Resource definition) {
    return definition.getPropertyResourceValue(OWL.intersectionOf).as(RDFList.class).asJavaList();
  }

  private boolean fits(RDFNode node) {
    if (node.isURIResource()) {
      return node.asResource().getURI().equals(Names.NAMESPACE + value);
    }
    if (!node.isLiteral()) {
      return false;
    }
    String text = node.asLiteral().getLexicalForm();
    return value.startsWith("~") ? text.contains(value.substring(1)) : text.equals(value);
  }

  private Resource source() {
    return ResourceFactory.createResource(Names.SOURCES + id);
  }

  private Property predicate() {
    return switch (property) {
      case "source" -> DCTerms.source;
      case "note" -> ResourceFactory.createProperty(SKOS.note.getURI());
      case "definition" -> ResourceFactory.createProperty(SKOS.definition.getURI());
      case "subClassOf" -> RDFS.subClassOf;
      default -> ResourceFactory.createProperty(Names.NAMESPACE, property);
    };
  }
}
