package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.Evidence;
import org.myologic.model.InputReading;
import org.myologic.model.Issue;

/**
 * Writes an assessment as JSON. Keys always stand in the order of {@code docs/assessment.md}; a
 * list is always there, if need be empty; a single value that is not known is left out.
 */
public final class AssessmentJson {
  private AssessmentJson() {}

  /** One line, for streams of answers. */
  public static String line(Assessment assessment) {
    return Json.compact(tree(assessment));
  }

  /** Indented by two spaces, for people and single answers; ends with a newline. */
  public static String text(Assessment assessment) {
    return Json.indented(tree(assessment));
  }

  /** The assessment as a tree. */
  public static ObjectNode tree(Assessment assessment) {
    ObjectNode tree = Json.object().put("case", assessment.caseId());
    tree.put("status", assessment.status().word());
    tree.putObject("ontology")
        .put("versionIri", assessment.ontology().versionIri())
        .put("sha256", assessment.ontology().sha256());
    tree.put("reasoner", assessment.reasoner());
    tree.set("inputs", Json.list(assessment.inputs(), AssessmentJson::input));
    tree.set("alerts", Json.list(assessment.alerts(), AssessmentJson::alert));
    tree.set("causes", Json.list(assessment.causes(), CauseJson::cause));
    tree.set("refuted", Json.list(assessment.refuted(), GapsJson::refuted));
    tree.set("undetermined", Json.list(assessment.undetermined(), GapsJson::undetermined));
    conflicts(tree, assessment);
    next(tree, assessment);
    HistoryJson.put(tree, assessment.history());
    tree.set("unexplained", Json.texts(assessment.unexplained()));
    proofs(tree, assessment);
    tree.set("issues", Json.list(assessment.issues(), AssessmentJson::issue));
    tree.set("replay", ReplayJson.replay(assessment.replay()));
    return tree.put("notice", Assessment.NOTICE);
  }

  private static void next(ObjectNode tree, Assessment assessment) {
    if (assessment.replay().question().depth().next()) {
      tree.set("nextObservations", Json.list(assessment.nextObservations(), GapsJson::next));
    }
  }

  private static void proofs(ObjectNode tree, Assessment assessment) {
    if (assessment.replay().question().depth().proofs()) {
      tree.set("justifications", Json.list(assessment.justifications(), GapsJson::justification));
    }
  }

  private static void conflicts(ObjectNode tree, Assessment assessment) {
    assessment.conflicts().stream().map(Json::texts).forEach(tree.putArray("conflicts")::add);
    if (!assessment.conflicts().isEmpty()) {
      assessment.repairs().stream().map(Json::texts).forEach(tree.putArray("repairs")::add);
    }
  }

  /** One issue; faults of a case that cannot be read have the same shape. */
  public static ObjectNode issue(Issue issue) {
    ObjectNode node =
        Json.object()
            .put("level", issue.level().name().toLowerCase(Locale.ROOT))
            .put("path", issue.path())
            .put("message", issue.message());
    node.set("candidates", Json.texts(issue.candidates()));
    return node;
  }

  private static ObjectNode input(InputReading reading) {
    ObjectNode node = Json.object().put("path", reading.path()).put("text", reading.text());
    node.set("terms", Json.texts(reading.terms()));
    return node.put("how", reading.how().word()).put("leftOver", reading.leftOver());
  }

  private static ObjectNode alert(AlertRaised alert) {
    ObjectNode node = Json.object().put("alert", alert.alert()).put("label", alert.label());
    Json.optional(node, "urgency", alert.urgency());
    node.set(
        "because", Json.texts(alert.because().stream().map(Evidence::input).distinct().toList()));
    node.put("action", alert.action());
    if (alert.supportConflicted()) {
      node.put("supportConflicted", true);
    }
    node.set("sources", Json.texts(alert.sources()));
    return node;
  }
}
