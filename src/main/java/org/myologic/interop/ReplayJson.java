package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.myologic.model.Question;
import org.myologic.model.Replay;

/** Writes what rebuilds an answer; {@link AnswerReader} reads it. */
final class ReplayJson {
  private ReplayJson() {}

  static ObjectNode replay(Replay replay) {
    Question question = replay.question();
    ObjectNode node = Json.object();
    node.set("engine", Json.list(replay.engine(), ReplayJson::artifact));
    node.put("caseSha256", CaseJson.sha256(question.patientCase()));
    node.put("asOf", question.asOf().toString());
    node.set("limits", limits(replay.limits()));
    node.put("depth", question.depth().word());
    node.set("case", CaseJson.tree(question.patientCase()));
    return node;
  }

  private static ObjectNode artifact(Replay.Artifact artifact) {
    return Json.object().put("name", artifact.name()).put("version", artifact.version());
  }

  private static ObjectNode limits(Replay.Limits limits) {
    return Json.object()
        .put("conflictNodes", limits.conflictNodes())
        .put("waysToATier", limits.waysToATier())
        .put("nextCandidates", limits.nextCandidates())
        .put("termCandidates", limits.termCandidates());
  }
}
