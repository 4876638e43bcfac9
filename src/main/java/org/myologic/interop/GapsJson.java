package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.myologic.model.Justification;
import org.myologic.model.Missing;
import org.myologic.model.NextObservation;
import org.myologic.model.Refutation;
import org.myologic.model.Undetermined;

/** Writes what an assessment lacks, excludes and proves. */
final class GapsJson {
  private GapsJson() {}

  static ObjectNode missing(Missing missing) {
    ObjectNode node = Json.object().put("toReach", missing.toReach().word());
    node.put("criterion", missing.criterion());
    node.put("needs", missing.needs()).put("label", missing.label());
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

  static ObjectNode undetermined(Undetermined undetermined) {
    ObjectNode node =
        Json.object().put("cause", undetermined.cause()).put("label", undetermined.label());
    node.set("missing", Json.list(undetermined.missing(), GapsJson::missing));
    return node;
  }

  static ObjectNode next(NextObservation next) {
    ObjectNode node = Json.object().put("observe", next.observe()).put("label", next.label());
    Json.optional(node, "investigation", next.investigation());
    node.set("ifPresent", Json.list(next.ifPresent(), GapsJson::change));
    node.set("ifAbsent", Json.list(next.ifAbsent(), GapsJson::change));
    return node.put("worstCase", next.worstCase());
  }

  private static ObjectNode change(NextObservation.Change change) {
    return Json.object()
        .put("cause", change.cause())
        .put("label", change.label())
        .put("from", change.from())
        .put("to", change.to());
  }

  static ObjectNode justification(Justification justification) {
    ObjectNode node = Json.object().put("cause", justification.cause());
    node.put("tier", justification.tier().word());
    node.put("sentence", justification.sentence());
    node.set("axioms", Json.texts(justification.axioms()));
    node.set("inputs", Json.texts(justification.inputs()));
    node.set("sources", Json.texts(justification.sources()));
    return node;
  }
}
