package org.myologic.query;

import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.myologic.ontology.Names;

/** Short forms of IRIs for people: ours as everywhere, the common vocabularies by their prefix. */
final class CompactNames {
  private static final Map<String, String> PREFIXES =
      Map.of(
          RDF.uri, "rdf:",
          RDFS.uri, "rdfs:",
          OWL.NS, "owl:",
          XSD.NS, "xsd:",
          SKOS.uri, "skos:",
          DCTerms.NS, "dcterms:");

  private CompactNames() {}

  static String of(String iri) {
    int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    String prefix = PREFIXES.get(iri.substring(0, end));
    return prefix == null ? Names.compact(iri) : prefix + iri.substring(end);
  }
}
