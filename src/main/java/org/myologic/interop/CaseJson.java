package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.Moment;
import org.myologic.model.PatientCase;
import org.myologic.model.ReportedCondition;
import org.myologic.model.Sex;
import org.myologic.model.TestResult;

/**
 * Writes a case back in the format that {@link CaseReader} reads, always in the same way: keys in a
 * fixed order, every status spelt out, nothing written that is not known. Times stay as the case
 * gives them.
 */
public final class CaseJson {
  private CaseJson() {}

  /** The case as a tree. */
  public static ObjectNode tree(PatientCase patientCase) {
    ObjectNode tree = Json.object().put("id", patientCase.id());
    Json.optional(tree, "age", patientCase.age());
    if (patientCase.sex() != Sex.UNKNOWN) {
      tree.put("sex", word(patientCase.sex()));
    }
    items(tree, "findings", patientCase.findings(), CaseJson::finding);
    items(tree, "drugs", patientCase.drugs(), CaseJson::drug);
    items(tree, "conditions", patientCase.conditions(), CaseJson::condition);
    items(tree, "tests", patientCase.tests(), CaseJson::test);
    Json.optional(tree, "context", patientCase.context());
    return tree;
  }

  /** SHA-256, in lower-case hexadecimal, of the case on one line in UTF-8. */
  public static String sha256(PatientCase patientCase) {
    try {
      byte[] line = Json.compact(tree(patientCase)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static <T> void items(
      ObjectNode tree, String key, List<T> items, Function<T, ObjectNode> shape) {
    ArrayNode list = Json.list(items, shape);
    if (!list.isEmpty()) {
      tree.set(key, list);
    }
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = item(finding.term(), presence(finding.present()));
    finding.attributes().forEach((attribute, text) -> node.put(attribute.key(), text));
    return node;
  }

  private static ObjectNode drug(Exposure drug) {
    ObjectNode node = item(drug.term(), word(drug.status()));
    Json.optional(node, "dose", drug.dose());
    Json.optional(node, "route", drug.route());
    moment(node, "started", drug.started());
    moment(node, "ended", drug.ended());
    return node;
  }

  private static ObjectNode condition(ReportedCondition condition) {
    return item(condition.term(), presence(condition.present()));
  }

  private static ObjectNode test(TestResult test) {
    ObjectNode node = Json.object().put("term", test.term());
    Json.optional(node, "value", test.value());
    Json.optional(node, "comparator", test.comparator());
    Json.optional(node, "unit", test.unit());
    Json.optional(node, "lowerLimit", test.lowerLimit());
    Json.optional(node, "upperLimit", test.upperLimit());
    if (test.interpretation() != null) {
      node.put("interpretation", word(test.interpretation()));
    }
    moment(node, "at", test.at());
    return node;
  }

  private static ObjectNode item(String term, String status) {
    return Json.object().put("term", term).put("status", status);
  }

  private static String presence(boolean present) {
    return present ? "present" : "absent";
  }

  private static void moment(ObjectNode node, String key, Moment moment) {
    if (moment != null) {
      node.put(key, moment.text());
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
