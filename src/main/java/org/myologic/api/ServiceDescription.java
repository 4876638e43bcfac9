package org.myologic.api;

import java.util.stream.Collectors;
import org.myologic.graph.NamedGraph;
import org.myologic.query.CataloguedQuery;
import org.myologic.query.QueryCatalogue;

/**
 * What the SPARQL endpoint is and offers, in the W3C vocabulary for service descriptions, with the
 * catalogued queries as SHACL executables, made from their headers.
 */
final class ServiceDescription {
  private static final String PREFIXES =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
      @prefix sh: <http://www.w3.org/ns/shacl#> .

      """;
  private static final String FORMATS =
      """
        sd:supportedLanguage sd:SPARQL11Query ;
        sd:feature sd:UnionDefaultGraph ;
        sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON> ,
          <http://www.w3.org/ns/formats/SPARQL_Results_XML> ,
          <http://www.w3.org/ns/formats/SPARQL_Results_CSV> ,
          <http://www.w3.org/ns/formats/SPARQL_Results_TSV> ,
          <http://www.w3.org/ns/formats/Turtle> ;
        sd:defaultDataset [ a sd:Dataset ;
          sd:defaultGraph [ a sd:Graph ;
            rdfs:comment "All graphs together." ] ;
      """;

  private final QueryCatalogue catalogue;

  ServiceDescription(QueryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The description as Turtle.
   *
   * @param endpoint the address under which the caller reached it
   */
  String turtle(String endpoint) {
    StringBuilder out = new StringBuilder(PREFIXES);
    String iri = '<' + endpoint.replaceAll("[^A-Za-z0-9:/.\\[\\]-]", "") + '>';
    out.append("[] a sd:Service ;\n  sd:endpoint ").append(iri).append(" ;\n").append(FORMATS);
    for (NamedGraph graph : NamedGraph.values()) {
      out.append("    sd:namedGraph [ a sd:NamedGraph ;\n      sd:name <")
          .append(graph.iri())
          .append("> ;\n      dcterms:title ")
          .append(quoted(graph.title()))
          .append(" ;\n      rdfs:comment ")
          .append(quoted(graph.meaning()))
          .append(" ] ;\n");
    }
    out.append("  ] .\n\n");
    catalogue.queries().forEach(query -> out.append(executable(query)));
    return out.toString();
  }

  private static String executable(CataloguedQuery query) {
    boolean graph = query.givesGraph();
    String parameters =
        query.parameters().stream()
            .map(
                p ->
                    "  sh:parameter [ sh:path <https://w3id.org/myologic/parameter/%s> ; sh:description %s ] ;%n"
                        .formatted(p.name(), quoted(p.meaning())))
            .collect(Collectors.joining());
    return """
        <https://w3id.org/myologic/query/%s> a sh:SPARQLExecutable , sh:%s ;
          rdfs:label %s ;
          rdfs:comment %s ;
        %s  %s %s .

        """
        .formatted(
            query.name(),
            graph ? "SPARQLConstructExecutable" : "SPARQLSelectExecutable",
            quoted(query.title()),
            quoted(query.question()),
            parameters,
            graph ? "sh:construct" : "sh:select",
            quoted(query.text()));
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\r", "")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + '"';
  }
}
