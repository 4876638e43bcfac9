package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.myologic.model.CauseKnowledge;
import org.myologic.model.Term;

/** Writes published knowledge in the shapes that an assessment uses. */
public final class KnowledgeJson {
  private KnowledgeJson() {}

  public static ArrayNode mechanisms(CauseKnowledge knowledge) {
    return Json.list(knowledge.mechanisms(), CauseJson::mechanism);
  }

  public static ArrayNode workup(CauseKnowledge knowledge) {
    return Json.list(knowledge.workup(), CauseJson::workup);
  }

  public static ArrayNode therapy(CauseKnowledge knowledge) {
    return Json.list(knowledge.therapy(), TherapyJson::step);
  }

  /** A term by itself, without its neighbours. */
  public static ObjectNode term(Term term) {
    ObjectNode node = Json.object().put("id", term.id()).put("label", term.label());
    node.put("kind", term.kind().word());
    node.set("synonyms", Json.texts(term.synonyms()));
    return node.put("definition", term.definition());
  }
}
