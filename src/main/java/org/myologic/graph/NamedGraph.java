package org.myologic.graph;

import org.myologic.ontology.Names;

/** The named graphs of the knowledge graph, and what a triple in each of them means. */
public enum NamedGraph {
  ASSERTED(
      "asserted",
      "Myologic as written",
      "The axioms and annotations of all modules, as their authors wrote them in OWL."),
  INFERRED(
      "inferred",
      "Myologic class hierarchy, complete",
      "C rdfs:subClassOf D for every two different named classes of which HermiT proves that each C is"
          + " a D, near or far; equivalent classes stand below each other."),
  INFERRED_DIRECT(
      "inferred-direct",
      "Myologic class hierarchy, direct",
      "C rdfs:subClassOf D only where no other named class lies strictly between C and D."),
  RELATIONS(
      "relations",
      "Myologic relations between classes",
      "A triple C p D says: for every C there is some D to which it stands in p. It does not say that"
          + " each D has a C. One rdf:Statement for each written axiom that the triple follows from"
          + " carries the axiom's sources, and names the class that the axiom stands on."),
  MAPPINGS(
      "mappings",
      "Myologic cross-references to other vocabularies",
      "SKOS mapping relations from our terms to codes: skos:broadMatch says that the code is the broader"
          + " one, skos:narrowMatch that it is the narrower one. A code has its notation, the name that"
          + " was read in a public source, and its vocabulary, which keeps its own licence.");

  private final String iri;
  private final String title;
  private final String meaning;

  NamedGraph(String name, String title, String meaning) {
    this.iri = Names.NAMESPACE + "graph/" + name;
    this.title = title;
    this.meaning = meaning;
  }

  /** Name of the graph in the dataset. */
  public String iri() {
    return iri;
  }

  /** A few words for people. */
  public String title() {
    return title;
  }

  /** What a triple of the graph says. */
  public String meaning() {
    return meaning;
  }
}
