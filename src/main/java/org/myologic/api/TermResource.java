package org.myologic.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myologic.Myologic;
import org.myologic.interop.Json;
import org.myologic.interop.KnowledgeJson;
import org.myologic.model.Term;
import org.myologic.ontology.Classification;
import org.myologic.ontology.Names;
import org.myologic.ontology.Vocabulary;

/** {@code /api/terms}: looking terms up, and one term with its neighbours. */
final class TermResource {
  private static final int USUAL = 20;
  private static final int MOST = 200;
  private static final int LONGEST = 200;

  private final Vocabulary vocabulary;
  private final Classification classification;

  TermResource(Myologic myologic) {
    this.vocabulary = myologic.vocabulary();
    this.classification = myologic.classification();
  }

  void register(RoutesConfig routes) {
    routes.get("/api/terms", this::search);
    routes.get("/api/terms/{name}", this::term);
  }

  private void search(Context ctx) {
    Map<String, String> parameters = Request.parameters(ctx, Set.of("q", "limit"));
    String words = parameters.getOrDefault("q", "");
    if (words.isBlank() || words.length() > LONGEST) {
      throw Problem.parameter("q", "holds the words to look up, at most 200 characters.");
    }
    ObjectNode node = Json.object();
    node.set(
        "terms",
        Json.list(vocabulary.search(words, limit(parameters.get("limit"))), KnowledgeJson::term));
    Request.json(ctx, node);
  }

  private static int limit(String given) {
    if (given == null) {
      return USUAL;
    }
    if (!given.matches("[1-9][0-9]{0,2}") || Integer.parseInt(given) > MOST) {
      throw Problem.parameter("limit", "is a whole number from 1 to " + MOST + ".");
    }
    return Integer.parseInt(given);
  }

  private void term(Context ctx) {
    Request.parameters(ctx, Set.of());
    Term term = new TermFinder(vocabulary).named(Request.name(ctx), vocabulary.terms());
    String iri = Names.full(term.id());
    ObjectNode node = KnowledgeJson.term(term).put("iri", iri);
    node.set("parents", terms(parents(iri)));
    node.set("children", terms(children(iri)));
    node.set("relations", Json.list(relations(iri), this::relation));
    node.set("sources", Json.texts(vocabulary.values(term.id(), Vocabulary.SOURCE)));
    Request.json(ctx, node);
  }

  private Collection<String> parents(String iri) {
    return classification.directSuperClasses().getOrDefault(iri, Collections.emptySortedSet());
  }

  private Collection<String> children(String iri) {
    return classification.directSuperClasses().entrySet().stream()
        .filter(e -> e.getValue().contains(iri))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Classification.Relation> relations(String iri) {
    return classification.relations().stream().filter(r -> r.subject().equals(iri)).toList();
  }

  private ArrayNode terms(Collection<String> iris) {
    return Json.list(
        iris.stream().map(Names::compact).toList(),
        id -> Json.object().put("id", id).put("label", vocabulary.label(id)));
  }

  /** For every subject there is some object. */
  private ObjectNode relation(Classification.Relation relation) {
    String property = Names.compact(relation.property());
    String object = Names.compact(relation.object());
    String words =
        "%s: %s %s"
            .formatted(
                vocabulary.label(Names.compact(relation.subject())),
                vocabulary.label(property),
                vocabulary.label(object));
    return Json.object()
        .put("property", property)
        .put("object", object)
        .put("label", vocabulary.label(object))
        .put("inWords", words);
  }
}
