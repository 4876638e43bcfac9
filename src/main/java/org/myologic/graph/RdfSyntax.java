package org.myologic.graph;

import org.apache.jena.riot.RDFFormat;

/** The syntaxes in which the ontology is handed out, the preferred first. */
public enum RdfSyntax {
  TURTLE("text/turtle", RDFFormat.TURTLE_PRETTY),
  RDF_XML("application/rdf+xml", RDFFormat.RDFXML_PLAIN),
  JSON_LD("application/ld+json", RDFFormat.JSONLD11_PLAIN),
  N_TRIPLES("application/n-triples", RDFFormat.NTRIPLES);

  private final String mediaType;
  private final RDFFormat format;

  RdfSyntax(String mediaType, RDFFormat format) {
    this.mediaType = mediaType;
    this.format = format;
  }

  public String mediaType() {
    return mediaType;
  }

  RDFFormat format() {
    return format;
  }
}
