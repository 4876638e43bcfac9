package org.myologic.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.myologic.Myologic;
import org.myologic.interop.Json;
import org.myologic.query.CataloguedQuery;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.QueryException;
import org.myologic.query.QueryParameter;

/** {@code /api/queries}: the catalogue of {@code sparql/}, and each of its queries run. */
final class QueryResource {
  private final QueryCatalogue catalogue;
  private final QueryAnswers answers;

  QueryResource(Myologic myologic) {
    this.catalogue = myologic.queries();
    this.answers = new QueryAnswers(myologic);
  }

  void register(RoutesConfig routes) {
    routes.get("/api/queries", this::all);
    routes.get("/api/queries/{name}", this::run);
  }

  private void all(Context ctx) {
    Request.parameters(ctx, Set.of());
    ObjectNode node = Json.object();
    node.set("queries", Json.list(catalogue.queries(), QueryResource::describe));
    Request.json(ctx, node);
  }

  private static ObjectNode describe(CataloguedQuery query) {
    ObjectNode node =
        Json.object()
            .put("name", query.name())
            .put("kind", query.kind().name().toLowerCase(Locale.ROOT))
            .put("title", query.title())
            .put("question", query.question());
    node.set("parameters", Json.list(query.parameters(), QueryResource::parameter));
    node.set("columns", Json.texts(query.columns()));
    return node;
  }

  private static ObjectNode parameter(QueryParameter parameter) {
    return Json.object()
        .put("name", parameter.name())
        .put("kind", parameter.kind().word())
        .put("example", parameter.example())
        .put("meaning", parameter.meaning());
  }

  private void run(Context ctx) {
    Map<String, String> parameters = Request.parameters(ctx);
    String format = parameters.remove("format");
    answers.answer(ctx, named(Request.name(ctx)), parameters, format);
  }

  private CataloguedQuery named(String name) {
    try {
      return catalogue.named(name);
    } catch (QueryException e) {
      throw QueryAnswers.problem(e);
    }
  }
}
