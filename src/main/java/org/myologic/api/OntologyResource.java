package org.myologic.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myologic.Myologic;
import org.myologic.graph.OntologyDocuments;
import org.myologic.graph.RdfSyntax;
import org.myologic.ontology.Names;
import org.myologic.ontology.Vocabulary;

/** {@code /ontology}: the ontology, and each of its terms, as RDF. */
final class OntologyResource {
  private final OntologyDocuments documents;
  private final Vocabulary vocabulary;

  OntologyResource(Myologic myologic) {
    this.documents = new OntologyDocuments(myologic.graph());
    this.vocabulary = myologic.vocabulary();
  }

  void register(RoutesConfig routes) {
    routes.get("/ontology", this::whole);
    routes.get("/ontology/{name}", this::term);
  }

  private void whole(Context ctx) {
    RdfSyntax syntax = syntax(ctx);
    ctx.contentType(contentType(syntax)).result(documents.ontology(syntax));
  }

  private void term(Context ctx) {
    RdfSyntax syntax = syntax(ctx);
    String name = Request.name(ctx);
    Optional<byte[]> found =
        documents
            .term(Names.NAMESPACE + name, syntax)
            .or(() -> documents.term(Names.SOURCES + name, syntax));
    if (found.isEmpty()) {
      new TermFinder(vocabulary).named(name, vocabulary.terms());
    }
    ctx.contentType(contentType(syntax)).result(found.orElseThrow());
  }

  private static RdfSyntax syntax(Context ctx) {
    Request.parameters(ctx, Set.of());
    List<RdfSyntax> all = List.of(RdfSyntax.values());
    String type = Request.accepted(ctx, all.stream().map(RdfSyntax::mediaType).toList());
    return Arrays.stream(RdfSyntax.values())
        .filter(s -> s.mediaType().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String contentType(RdfSyntax syntax) {
    return syntax == RdfSyntax.TURTLE ? "text/turtle; charset=utf-8" : syntax.mediaType();
  }
}
