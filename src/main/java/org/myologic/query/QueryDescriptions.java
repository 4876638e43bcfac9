package org.myologic.query;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.myologic.ontology.Names;

/**
 * The catalogue as RDF, in the words of SHACL ({@code sh:SPARQLExecutable}, {@code sh:select},
 * {@code sh:ask}, {@code sh:construct}, {@code sh:parameter}), so that tools find the queries
 * beside the endpoint.
 */
public final class QueryDescriptions {
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private QueryDescriptions() {}

  /** One described node for each query, {@code https://w3id.org/myologic/query/NAME}. */
  public static Model of(QueryCatalogue catalogue) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sh", SH).setNsPrefix("myo", Names.NAMESPACE).setNsPrefix("rdfs", RDFS.uri);
    model.setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("xsd", XSD.NS);
    catalogue.queries().forEach(query -> describe(query, model));
    return model;
  }

  private static void describe(CataloguedQuery query, Model model) {
    Resource node =
        model
            .createResource(Names.NAMESPACE + "query/" + query.name())
            .addProperty(RDF.type, shacl("SPARQLExecutable"))
            .addProperty(RDFS.label, query.title(), "en")
            .addProperty(RDFS.comment, query.question(), "en")
            .addProperty(DCTerms.identifier, query.name())
            .addProperty(shacl(form(query)), query.text());
    query.parameters().forEach(p -> node.addProperty(shacl("parameter"), parameter(p, model)));
  }

  private static String form(CataloguedQuery query) {
    if (query.query().isSelectType()) {
      return "select";
    }
    return query.query().isAskType() ? "ask" : "construct";
  }

  private static Resource parameter(QueryParameter parameter, Model model) {
    Resource node =
        model
            .createResource()
            .addProperty(shacl("name"), parameter.name())
            .addProperty(shacl("description"), parameter.meaning(), "en")
            .addProperty(shacl("optional"), model.createTypedLiteral(true));
    return switch (parameter.kind()) {
      case IRI -> node.addProperty(shacl("nodeKind"), shacl("IRI"));
      case STRING -> node.addProperty(shacl("datatype"), XSD.xstring);
      case INTEGER -> node.addProperty(shacl("datatype"), XSD.integer);
      case DECIMAL -> node.addProperty(shacl("datatype"), XSD.decimal);
    };
  }

  private static Property shacl(String name) {
    return ResourceFactory.createProperty(SH, name);
  }
}
