package org.myologic.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.myologic.ontology.Code;
import org.myologic.ontology.CodeMap;
import org.myologic.ontology.CodeSystem;
import org.myologic.ontology.Mapping;
import org.myologic.ontology.Names;

/**
 * Writes the graph of cross-references. Codes and vocabularies are named by {@code skos:prefLabel}
 * only, so that a query for {@code rdfs:label} finds our own terms alone.
 */
final class MappingGraph {
  private final Model target;

  MappingGraph(Model target) {
    this.target = target;
  }

  void write(CodeMap codes) {
    codes.mappings().forEach(this::mapping);
  }

  private void mapping(Mapping mapping) {
    Resource code = code(mapping.code());
    if (!mapping.label().isEmpty()) {
      code.addProperty(SKOS.prefLabel, mapping.label(), "en");
    }
    target
        .createResource(Names.full(mapping.term()))
        .addProperty(target.createProperty(mapping.match().iri()), code);
  }

  private Resource code(Code code) {
    return target
        .createResource(code.iri())
        .addProperty(SKOS.notation, code.curie())
        .addProperty(SKOS.inScheme, vocabulary(code.system()));
  }

  private Resource vocabulary(CodeSystem system) {
    return target.createResource(system.iri()).addProperty(SKOS.prefLabel, system.label(), "en");
  }
}
