package org.myologic.interop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private AssessmentJson() {}

  /** One line, for streams of answers. */
  public static String line(Assessment assessment) {
    try {
      return MAPPER.writeValueAsString(tree(assessment));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an assessment is always JSON", e);
    }
  }

  /** Indented by two spaces, for people and single answers; ends with a newline. */
  public static String text(Assessment assessment) {
    return text(tree(assessment));
  }

  /** Any tree in the same layout. */
  public static String text(ObjectNode tree) {
    try {
      return MAPPER.writer(layout()).writeValueAsString(tree) + '\n';
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always JSON", e);
    }
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators tight =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(tight).withObjectIndenter(indent).withArrayIndenter(indent);
  }

  /** The assessment as a tree. */
  public static ObjectNode tree(Assessment assessment) {
    ObjectNode tree = Nodes.object().put("case", assessment.caseId());
    tree.put("status", assessment.status().word());
    tree.putObject("ontology")
        .put("versionIri", assessment.ontology().versionIri())
        .put("sha256", assessment.ontology().sha256());
    tree.put("reasoner", assessment.reasoner());
    tree.set("inputs", Nodes.list(assessment.inputs(), AssessmentJson::input));
    tree.set("alerts", Nodes.list(assessment.alerts(), AssessmentJson::alert));
    tree.set("causes", Nodes.list(assessment.causes(), CauseJson::cause));
    assessment.conflicts().stream().map(Nodes::texts).forEach(tree.putArray("conflicts")::add);
    tree.set("issues", Nodes.list(assessment.issues(), AssessmentJson::issue));
    return tree.put("notice", Assessment.NOTICE);
  }

  /** One issue; faults of a case that cannot be read have the same shape. */
  public static ObjectNode issue(Issue issue) {
    ObjectNode node =
        Nodes.object()
            .put("level", issue.level().name().toLowerCase(Locale.ROOT))
            .put("path", issue.path())
            .put("message", issue.message());
    node.set("candidates", Nodes.texts(issue.candidates()));
    return node;
  }

  private static ObjectNode input(InputReading reading) {
    ObjectNode node = Nodes.object().put("path", reading.path()).put("text", reading.text());
    node.set("terms", Nodes.texts(reading.terms()));
    return node.put("how", reading.how().word()).put("leftOver", reading.leftOver());
  }

  private static ObjectNode alert(AlertRaised alert) {
    ObjectNode node = Nodes.object().put("alert", alert.alert()).put("label", alert.label());
    Nodes.optional(node, "urgency", alert.urgency());
    node.set(
        "because", Nodes.texts(alert.because().stream().map(Evidence::input).distinct().toList()));
    node.put("action", alert.action());
    if (alert.supportConflicted()) {
      node.put("supportConflicted", true);
    }
    node.set("sources", Nodes.texts(alert.sources()));
    return node;
  }
}
