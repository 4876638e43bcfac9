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
    ObjectNode node = Nodes.object().put("cause", cause.cause()).put("label", cause.label());
    node.set("within", Nodes.texts(cause.within()));
    node.put("role", cause.contributor() ? "contributor" : "cause");
    node.put("tier", cause.tier().word());
    node.put("lifeThreatening", cause.lifeThreatening());
    node.put("beyondTheDocuments", cause.beyondTheDocuments());
    if (cause.supportConflicted()) {
      node.put("supportConflicted", true);
    }
    node.set("criteria", Nodes.list(cause.criteria(), CauseJson::criterion));
    node.set("against", Nodes.list(cause.against(), CauseJson::criterion));
    node.set("mechanisms", Nodes.list(cause.mechanisms(), CauseJson::mechanism));
    node.set("workup", Nodes.list(cause.workup(), CauseJson::workup));
    node.set(therapyKey(cause.tier()), Nodes.list(cause.therapy(), TherapyJson::step));
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
    ObjectNode node = Nodes.object().put("criterion", met.criterion()).put("label", met.label());
    node.put("tier", met.tier());
    node.set("metBy", Nodes.list(met.metBy(), Nodes::evidence));
    node.set("sources", Nodes.texts(met.sources()));
    return node;
  }

  private static ObjectNode mechanism(Relation relation) {
    ObjectNode node =
        Nodes.object().put("mechanism", relation.term()).put("label", relation.label());
    node.set("sources", Nodes.texts(relation.sources()));
    return node;
  }

  private static ObjectNode workup(WorkupItem item) {
    ObjectNode node =
        Nodes.object().put("investigation", item.investigation()).put("label", item.label());
    Nodes.optional(node, "why", item.why());
    node.put("beyondTheDocuments", item.beyondTheDocuments());
    node.set("sources", Nodes.texts(item.sources()));
    return node;
  }
}
