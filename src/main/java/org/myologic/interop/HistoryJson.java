package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.myologic.model.History;

/** Writes the case in time. */
final class HistoryJson {
  private HistoryJson() {}

  /** Puts the three lists of a history into an answer. */
  static void put(ObjectNode tree, History history) {
    tree.set("timeline", Json.list(history.timeline(), HistoryJson::event));
    tree.set("dechallenge", Json.list(history.dechallenges(), HistoryJson::dechallenge));
    tree.set("review", Json.list(history.reviews(), HistoryJson::review));
  }

  private static ObjectNode event(History.Event event) {
    ObjectNode node = Json.object().put("daysAgo", event.daysAgo());
    node.put("event", event.event().word());
    node.put("input", event.input()).put("label", event.label());
    Json.optional(node, "value", event.value());
    return node;
  }

  private static ObjectNode dechallenge(History.Dechallenge dechallenge) {
    return Json.object()
        .put("drug", dechallenge.drug())
        .put("before", dechallenge.before())
        .put("after", dechallenge.after())
        .put("sentence", dechallenge.sentence());
  }

  private static ObjectNode review(History.Review review) {
    ObjectNode node = Json.object().put("input", review.input()).put("label", review.label());
    node.put("cause", review.cause()).put("treatment", review.treatment());
    node.put("reviewAfter", review.reviewAfter());
    Json.optional(node, "startedDaysAgo", review.startedDaysAgo());
    node.set("sources", Json.texts(review.sources()));
    return node;
  }
}
