package org.myologic.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myologic.Myologic;
import org.myologic.query.CataloguedQuery;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.QueryException;

/** {@code /sparql}: the SPARQL 1.1 Protocol, queries only, on the public knowledge graph. */
final class SparqlResource {
  private static final int LONGEST_BODY = 256 * 1024;
  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  private final QueryAnswers answers;
  private final ServiceDescription description;

  SparqlResource(Myologic myologic) {
    this.answers = new QueryAnswers(myologic);
    this.description = new ServiceDescription(myologic.queries());
  }

  void register(RoutesConfig routes) {
    routes.get("/sparql", this::get);
    routes.post("/sparql", this::post);
  }

  private void get(Context ctx) {
    if (ctx.queryParamMap().isEmpty()) {
      Request.accepted(ctx, List.of("text/turtle"));
      String endpoint = ctx.scheme() + "://" + ctx.host() + "/sparql";
      ctx.contentType("text/turtle; charset=utf-8").result(description.turtle(endpoint));
      return;
    }
    answer(ctx, Request.parameters(ctx));
  }

  private void post(Context ctx) throws IOException {
    Map<String, String> parameters = new TreeMap<>(Request.parameters(ctx));
    switch (Request.bodyType(ctx)) {
      case QUERY_TYPE -> parameters.put("query", body(ctx));
      case FORM_TYPE -> parameters.putAll(FormBody.parse(body(ctx)));
      default ->
          throw Problem.of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "Send a query as " + QUERY_TYPE + " or " + FORM_TYPE + ".",
              Map.of("Accept", QUERY_TYPE + ", " + FORM_TYPE));
    }
    answer(ctx, parameters);
  }

  private void answer(Context ctx, Map<String, String> parameters) {
    String format = parameters.remove("format");
    String text = parameters.remove("query");
    if (text == null) {
      throw Problem.parameter("query", "holds the SPARQL query. Nothing else can be asked here.");
    }
    parameters.keySet().stream().findFirst().ifPresent(SparqlResource::refuse);
    answers.answer(ctx, guarded(text), Map.of(), format);
  }

  private static void refuse(String parameter) {
    String hint =
        parameter.endsWith("-graph-uri")
            ? "is not taken. Name the graphs in the query with FROM, FROM NAMED or GRAPH."
            : "is not known here. Known are: format, query.";
    throw Problem.parameter(parameter, hint);
  }

  private static CataloguedQuery guarded(String text) {
    try {
      return QueryCatalogue.own("query", text);
    } catch (QueryException e) {
      throw QueryAnswers.problem(e);
    }
  }

  private static String body(Context ctx) throws IOException {
    byte[] body = ctx.req().getInputStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "A query is at most 256 KiB.");
    }
    return new String(body, StandardCharsets.UTF_8);
  }
}
