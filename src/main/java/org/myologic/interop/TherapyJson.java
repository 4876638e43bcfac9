package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.myologic.model.TherapyStep;
import org.myologic.model.TherapyStep.Circumstance;
import org.myologic.model.TherapyStep.Dose;

/** Writes treatments and what in the case speaks against them or wants a check first. */
final class TherapyJson {
  private TherapyJson() {}

  static ObjectNode step(TherapyStep step) {
    ObjectNode node = Nodes.object().put("treatment", step.treatment()).put("label", step.label());
    Nodes.optional(node, "regimen", step.regimen());
    if (step.step() != null) {
      node.put("step", step.step());
    }
    Nodes.optional(node, "indication", step.indication());
    node.set("doses", Nodes.list(step.doses(), TherapyJson::dose));
    Nodes.optional(node, "reviewAfter", step.reviewAfter());
    Nodes.optional(node, "duration", step.duration());
    Nodes.optional(node, "strengthOfEvidence", step.strengthOfEvidence());
    node.set("circumstances", Nodes.list(step.circumstances(), TherapyJson::circumstance));
    node.set("cautions", Nodes.texts(step.cautions()));
    Nodes.optional(node, "gap", step.gap());
    Nodes.optional(node, "editorial", step.editorial());
    node.put("beyondTheDocuments", step.beyondTheDocuments());
    Nodes.optional(node, "reviewStatus", step.reviewStatus());
    node.set("sources", Nodes.texts(step.sources()));
    return node;
  }

  /**
   * Each circumstance that holds in the case and speaks against a treatment or asks for a check.
   */
  static ArrayNode cautions(List<TherapyStep> therapy) {
    return Nodes.list(
        therapy.stream()
            .flatMap(
                step ->
                    step.circumstances().stream()
                        .filter(TherapyJson::isCaution)
                        .map(c -> caution(step, c)))
            .toList(),
        caution -> caution);
  }

  static boolean isCaution(Circumstance circumstance) {
    return circumstance.inCase() && !circumstance.effect().equals("preferredFor");
  }

  private static ObjectNode caution(TherapyStep step, Circumstance circumstance) {
    ObjectNode node = Nodes.object().put("treatment", step.treatment());
    return node.setAll(circumstance(circumstance));
  }

  private static ObjectNode dose(Dose dose) {
    ObjectNode node = Nodes.object();
    Nodes.optional(node, "text", dose.text());
    Nodes.optional(node, "low", dose.low());
    Nodes.optional(node, "high", dose.high());
    Nodes.optional(node, "maximum", dose.maximum());
    Nodes.optional(node, "unit", dose.unit());
    Nodes.optional(node, "route", dose.route());
    Nodes.optional(node, "frequency", dose.frequency());
    node.put("conflictsWith", dose.conflictsWith());
    node.set("sources", Nodes.texts(dose.sources()));
    return node;
  }

  private static ObjectNode circumstance(Circumstance circumstance) {
    ObjectNode node =
        Nodes.object()
            .put("effect", circumstance.effect())
            .put("circumstance", circumstance.circumstance())
            .put("label", circumstance.label())
            .put("inCase", circumstance.inCase());
    node.set("because", Nodes.list(circumstance.because(), Nodes::evidence));
    node.set("sources", Nodes.texts(circumstance.sources()));
    return node;
  }
}
