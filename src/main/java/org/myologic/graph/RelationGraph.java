package org.myologic.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myologic.ontology.Classification;
import org.myologic.ontology.Classification.Relation;
import org.myologic.ontology.Names;

/**
 * Writes the graph of relations: a plain triple for each entailed relation, and a statement node
 * for each written axiom that it follows from. A relation that stands written on its subject is
 * traced to that axiom alone; an inherited one to the nearest axioms above.
 */
final class RelationGraph {
  private static final String NODES = Names.NAMESPACE + "relation/";

  private final Model target;
  private final Classification classification;
  private final AssertedRelations asserted;

  RelationGraph(Model target, Classification classification, AssertedRelations asserted) {
    this.target = target;
    this.classification = classification;
    this.asserted = asserted;
  }

  void write() {
    describe(
        Vocabulary.ASSERTED_ON,
        "asserted on",
        "The class that the written axiom stands on: the subject of the statement, or a class above"
            + " it from which the statement is inherited.");
    describe(
        Vocabulary.ASSERTED_OBJECT,
        "asserted object",
        "The class that the written axiom names: the object of the statement, or a class below it.");
    classification.relations().forEach(this::relation);
  }

  private void describe(Property property, String label, String definition) {
    target
        .createResource(property.getURI(), RDF.Property)
        .addProperty(RDFS.label, label, "en")
        .addProperty(SKOS.definition, definition, "en");
  }

  private void relation(Relation relation) {
    Property property = target.createProperty(relation.property());
    Resource object = target.createResource(relation.object());
    target.createResource(relation.subject()).addProperty(property, object);
    for (AssertedRelations.Axiom axiom : origins(relation)) {
      Resource node =
          target
              .createResource(name(relation, axiom.key()), RDF.Statement)
              .addProperty(RDF.subject, target.createResource(relation.subject()))
              .addProperty(RDF.predicate, property)
              .addProperty(RDF.object, object)
              .addProperty(Vocabulary.ASSERTED_ON, target.createResource(axiom.key().subject()))
              .addProperty(Vocabulary.ASSERTED_OBJECT, target.createResource(axiom.key().object()));
      axiom.annotations().forEach(a -> node.addProperty(a.getPredicate(), a.getObject()));
    }
  }

  private List<AssertedRelations.Axiom> origins(Relation relation) {
    List<AssertedRelations.Axiom> candidates = new ArrayList<>();
    for (String subject : withItself(relation.subject())) {
      for (AssertedRelations.Axiom axiom : asserted.on(subject, relation.property())) {
        if (classification.isA(axiom.key().object(), relation.object())) {
          candidates.add(axiom);
        }
      }
    }
    return candidates.stream()
        .filter(a -> candidates.stream().noneMatch(other -> isNearer(other, a)))
        .toList();
  }

  private TreeSet<String> withItself(String subject) {
    TreeSet<String> all = new TreeSet<>(classification.above(subject));
    all.add(subject);
    return all;
  }

  /** True if {@code one} names the same or a broader object on a class below the other's. */
  private boolean isNearer(AssertedRelations.Axiom one, AssertedRelations.Axiom other) {
    String below = one.key().subject();
    String above = other.key().subject();
    boolean sameClass = below.equals(above);
    boolean nearerClass = !sameClass && classification.isA(below, above);
    boolean sameObject = one.key().object().equals(other.key().object());
    boolean nearerObject =
        !sameObject && classification.isA(other.key().object(), one.key().object());
    return (nearerClass && (sameObject || nearerObject)) || (sameClass && nearerObject);
  }

  private static String name(Relation relation, AssertedRelations.Key origin) {
    String base =
        NODES
            + local(relation.subject())
            + '-'
            + local(relation.property())
            + '-'
            + local(relation.object());
    boolean own =
        origin.subject().equals(relation.subject()) && origin.object().equals(relation.object());
    return own ? base : base + "-from-" + local(origin.subject()) + '-' + local(origin.object());
  }

  private static String local(String iri) {
    return iri.substring(Names.NAMESPACE.length());
  }
}
