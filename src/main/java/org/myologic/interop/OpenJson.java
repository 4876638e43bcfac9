package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.myologic.model.Justification;
import org.myologic.model.Missing;
import org.myologic.model.NextObservation;
import org.myologic.model.Refutation;
import org.myologic.model.Undetermined;

/** Writes what a case leaves open, what it excludes, and what proves an answer. */
final class OpenJson {
  private OpenJson() {}

  static ObjectNode missing(Missing missing) {
    ObjectNode node =
        Json.object()
            .put("toReach", missing.toReach().word())
            .put("criterion", missing.criterion())
            .put("needs", missing.needs())
            .put("label", missing.label());
    Json.optional(node, "investigation", missing.investigation());
    return node;
  }

  static ObjectNode refuted(Refutation refutation) {
    ObjectNode node =
        Json.object().put("cause", refutation.cause()).put("label", refutation.label());
    node.set("because", Json.list(refutation.because(), Json::evidence));
    node.set("sources", Json.texts(refutation.sources()));
    return node;
  }

  static ObjectNode undetermined(Undetermined cause) {
    ObjectNode node = Json.object().put("cause", cause.cause()).put("label", cause.label());
    node.set("missing", Json.list(cause.missing(), OpenJson::missing));
    return node;
  }

  static ObjectNode observation(NextObservation next) {
    ObjectNode node = Json.object().put("observe", next.observe()).put("label", next.label());
    Json.optional(node, "investigation", next.investigation());
    node.set("ifPresent", Json.list(next.ifPresent(), OpenJson::change));
    node.set("ifAbsent", Json.list(next.ifAbsent(), OpenJson::change));
    Json.optional(node, "worstCase", next.worstCase());
    return node;
  }

  static ObjectNode proof(Justification proof) {
    ObjectNode node =
        Json.object()
            .put("cause", proof.cause())
            .put("tier", proof.tier().word())
            .put("sentence", proof.sentence());
    node.set("axioms", Json.texts(proof.axioms()));
    node.set("inputs", Json.texts(proof.inputs()));
    node.set("sources", Json.texts(proof.sources()));
    return node;
  }

  private static ObjectNode change(NextObservation.Change change) {
    return Json.object()
        .put("cause", change.cause())
        .put("label", change.label())
        .put("from", change.from())
        .put("to", change.to());
  }
}
