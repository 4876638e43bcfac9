package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Relation;
import org.myologic.model.Tier;
import org.myologic.model.WorkupItem;

/** Writes one cause of an assessment. */
final class CauseJson {
  private CauseJson() {}

  static ObjectNode cause(Cause cause) {
    ObjectNode node = Json.object().put("cause", cause.cause()).put("label", cause.label());
    node.set("within", Json.texts(cause.within()));
    node.put("role", cause.contributor() ? "contributor" : "cause");
    node.put("tier", cause.tier().word());
    node.put("lifeThreatening", cause.lifeThreatening());
    node.put("beyondTheDocuments", cause.beyondTheDocuments());
    if (cause.supportConflicted()) {
      node.put("supportConflicted", true);
    }
    node.set("criteria", Json.list(cause.criteria(), CauseJson::criterion));
    node.set("against", Json.list(cause.against(), CauseJson::criterion));
    node.set("missing", Json.list(cause.missing(), GapsJson::missing));
    node.set("mechanisms", Json.list(cause.mechanisms(), CauseJson::mechanism));
    node.set("workup", Json.list(cause.workup(), CauseJson::workup));
    node.set(therapyKey(cause.tier()), Json.list(cause.therapy(), TherapyJson::step));
    node.set("cautions", TherapyJson.cautions(cause.therapy()));
    return node;
  }

  /** Therapy of a cause that is only possible waits for its confirmation. */
  private static String therapyKey(Tier tier) {
    return switch (tier) {
      case CONFIRMED, PROBABLE -> "therapy";
      case POSSIBLE -> "ifConfirmed";
    };
  }

  private static ObjectNode criterion(CriterionMet met) {
    ObjectNode node = Json.object().put("criterion", met.criterion()).put("label", met.label());
    node.put("tier", met.tier());
    node.set("metBy", Json.list(met.metBy(), Json::evidence));
    node.set("sources", Json.texts(met.sources()));
    return node;
  }

  static ObjectNode mechanism(Relation relation) {
    ObjectNode node =
        Json.object().put("mechanism", relation.term()).put("label", relation.label());
    node.set("sources", Json.texts(relation.sources()));
    return node;
  }

  static ObjectNode workup(WorkupItem item) {
    ObjectNode node =
        Json.object().put("investigation", item.investigation()).put("label", item.label());
    Json.optional(node, "why", item.why());
    node.put("beyondTheDocuments", item.beyondTheDocuments());
    node.set("sources", Json.texts(item.sources()));
    return node;
  }
}
