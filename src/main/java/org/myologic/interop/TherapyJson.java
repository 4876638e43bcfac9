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
    ObjectNode node = Json.object().put("treatment", step.treatment()).put("label", step.label());
    Json.optional(node, "regimen", step.regimen());
    if (step.step() != null) {
      node.put("step", step.step());
    }
    Json.optional(node, "indication", step.indication());
    node.set("doses", Json.list(step.doses(), TherapyJson::dose));
    Json.optional(node, "reviewAfter", step.reviewAfter());
    Json.optional(node, "duration", step.duration());
    Json.optional(node, "strengthOfEvidence", step.strengthOfEvidence());
    node.set("circumstances", Json.list(step.circumstances(), TherapyJson::circumstance));
    node.set("cautions", Json.texts(step.cautions()));
    Json.optional(node, "gap", step.gap());
    Json.optional(node, "editorial", step.editorial());
    node.put("beyondTheDocuments", step.beyondTheDocuments());
    Json.optional(node, "reviewStatus", step.reviewStatus());
    node.set("sources", Json.texts(step.sources()));
    return node;
  }

  /**
   * Each circumstance that holds in the case and speaks against a treatment or asks for a check.
   */
  static ArrayNode cautions(List<TherapyStep> therapy) {
    return Json.list(
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
    ObjectNode node = Json.object().put("treatment", step.treatment());
    return node.setAll(circumstance(circumstance));
  }

  private static ObjectNode dose(Dose dose) {
    ObjectNode node = Json.object();
    Json.optional(node, "text", dose.text());
    Json.optional(node, "low", dose.low());
    Json.optional(node, "high", dose.high());
    Json.optional(node, "maximum", dose.maximum());
    Json.optional(node, "unit", dose.unit());
    Json.optional(node, "route", dose.route());
    Json.optional(node, "frequency", dose.frequency());
    node.put("conflictsWith", dose.conflictsWith());
    node.set("sources", Json.texts(dose.sources()));
    return node;
  }

  private static ObjectNode circumstance(Circumstance circumstance) {
    ObjectNode node =
        Json.object()
            .put("effect", circumstance.effect())
            .put("circumstance", circumstance.circumstance())
            .put("label", circumstance.label())
            .put("inCase", circumstance.inCase())
            .put("state", circumstance.state().word())
            .put("advice", circumstance.advice());
    node.set("because", Json.list(circumstance.because(), Json::evidence));
    node.set("sources", Json.texts(circumstance.sources()));
    return node;
  }
}
