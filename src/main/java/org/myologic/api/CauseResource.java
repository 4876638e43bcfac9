package org.myologic.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.myologic.Myologic;
import org.myologic.interop.Json;
import org.myologic.interop.KnowledgeJson;
import org.myologic.model.Term;
import org.myologic.ontology.Vocabulary;
import org.myologic.query.QueryRunner;
import org.myologic.query.Row;

/** {@code /api/causes}: the causes that answers can list, and what is published of each. */
final class CauseResource {
  private static final String REPORTABLE = "myo:reportable";

  private final Myologic myologic;
  private final Vocabulary vocabulary;
  private final QueryRunner runner;

  CauseResource(Myologic myologic) {
    this.myologic = myologic;
    this.vocabulary = myologic.vocabulary();
    this.runner = new QueryRunner(myologic.graph());
  }

  void register(RoutesConfig routes) {
    routes.get("/api/causes", this::all);
    routes.get("/api/causes/{name}", ctx -> Request.json(ctx, whole(cause(ctx))));
    part(routes, "mechanisms", (id, n) -> n.set("mechanisms", mechanisms(id)));
    part(routes, "workup", (id, n) -> n.set("workup", workup(id)));
    part(routes, "therapy", (id, n) -> n.set("therapy", therapy(id)));
    part(routes, "criteria", (id, n) -> n.set("criteria", criteria(id)));
  }

  private void part(RoutesConfig routes, String part, BiConsumer<String, ObjectNode> content) {
    routes.get(
        "/api/causes/{name}/" + part,
        ctx -> {
          Term cause = cause(ctx);
          ObjectNode node = Json.object().put("cause", cause.id()).put("label", cause.label());
          content.accept(cause.id(), node);
          Request.json(ctx, node);
        });
  }

  private void all(Context ctx) {
    Request.parameters(ctx, Set.of());
    ObjectNode node = Json.object();
    node.set("causes", Json.list(causes(), this::brief));
    Request.json(ctx, node);
  }

  private List<Term> causes() {
    return vocabulary.annotatedWith(REPORTABLE).stream()
        .filter(id -> vocabulary.flag(id, REPORTABLE))
        .sorted()
        .flatMap(id -> vocabulary.term(id).stream())
        .toList();
  }

  private Term cause(Context ctx) {
    Request.parameters(ctx, Set.of());
    return new TermFinder(vocabulary).named(Request.name(ctx), causes());
  }

  private ObjectNode brief(Term cause) {
    String id = cause.id();
    ObjectNode node = Json.object().put("cause", id).put("label", cause.label());
    node.put("definition", cause.definition());
    node.set(
        "within",
        Json.texts(
            vocabulary.above(id).stream()
                .filter(above -> vocabulary.flag(above, REPORTABLE))
                .sorted()
                .toList()));
    return node.put("role", vocabulary.flag(id, "myo:contributor") ? "contributor" : "cause")
        .put("lifeThreatening", vocabulary.flag(id, "myo:lifeThreatening"))
        .put("beyondTheDocuments", vocabulary.flag(id, "myo:beyondTheDocuments"));
  }

  private ObjectNode whole(Term cause) {
    ObjectNode node = brief(cause);
    node.set("synonyms", Json.texts(cause.synonyms()));
    node.set("mechanisms", mechanisms(cause.id()));
    node.set("criteria", criteria(cause.id()));
    node.set("workup", workup(cause.id()));
    node.set("therapy", therapy(cause.id()));
    return node;
  }

  private ArrayNode mechanisms(String id) {
    return KnowledgeJson.mechanisms(myologic.knowledge(id));
  }

  private ArrayNode workup(String id) {
    return KnowledgeJson.workup(myologic.knowledge(id));
  }

  private ArrayNode therapy(String id) {
    return KnowledgeJson.therapy(myologic.knowledge(id));
  }

  private ArrayNode criteria(String id) {
    Map<String, List<Row>> byCriterion = new LinkedHashMap<>();
    runner
        .rows(myologic.queries().named("criteria-of-cause"), Map.of("cause", id))
        .forEach(
            row ->
                byCriterion
                    .computeIfAbsent(row.text("criterion"), k -> new ArrayList<>())
                    .add(row));
    return Json.list(byCriterion.values(), CauseResource::criterion);
  }

  private static ObjectNode criterion(List<Row> rows) {
    ObjectNode node = Json.object();
    for (String key : List.of("criterion", "label", "tier", "definition")) {
      Json.optional(node, key, rows.get(0).text(key));
    }
    node.set("sources", Json.texts(rows.stream().map(r -> r.text("source")).distinct().toList()));
    return node;
  }
}
