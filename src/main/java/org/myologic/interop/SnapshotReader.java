package org.myologic.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.myologic.model.Assessment.OntologyVersion;
import org.myologic.model.Issue;
import org.myologic.model.Question;
import org.myologic.model.Snapshot;
import org.myologic.model.Snapshot.Criterion;
import org.myologic.model.Snapshot.Item;
import org.myologic.model.Snapshot.Standing;
import org.myologic.model.Tier;

/** Takes from an answer in JSON what can be compared with another one. */
final class SnapshotReader {
  private static final List<String> LISTS = List.of("findings", "drugs", "conditions", "tests");

  private final JsonNode answer;
  private final List<Issue> faults;

  private SnapshotReader(JsonNode answer, List<Issue> faults) {
    this.answer = answer;
    this.faults = faults;
  }

  /** The snapshot, or null beside faults. */
  static Snapshot read(JsonNode answer, List<Issue> faults) {
    return new SnapshotReader(answer, faults).snapshot();
  }

  private Snapshot snapshot() {
    Question question = AnswerReader.question(answer, faults);
    OntologyVersion ontology = ontology();
    List<Standing> causes = causes();
    Map<String, String> alerts = names("alerts", "alert");
    Map<String, String> refuted = names("refuted", "cause");
    return faults.isEmpty()
        ? new Snapshot(
            question.patientCase().id(),
            ontology,
            items(CaseJson.tree(question.patientCase())),
            causes,
            alerts,
            refuted)
        : null;
  }

  private OntologyVersion ontology() {
    Fields fields = new Fields(answer.path("ontology"), "/ontology", faults);
    return fields.object().isObject()
        ? new OntologyVersion(text(fields, "versionIri"), text(fields, "sha256"))
        : fields.fault("", "must be an object");
  }

  private String text(Fields fields, String key) {
    return fields.object().isObject()
        ? fields.requiredText(key, CaseLimits.TERM)
        : fields.fault("", "must be an object");
  }

  private List<Standing> causes() {
    List<Standing> causes = new ArrayList<>();
    each(
        "causes",
        fields -> {
          List<Criterion> criteria = new ArrayList<>(criteria(fields, "criteria"));
          criteria.addAll(criteria(fields, "against"));
          Tier tier =
              fields.object().has("tier")
                  ? fields.choice("tier", Tier.class, null)
                  : fields.fault("tier", "is missing");
          causes.add(
              new Standing(
                  text(fields, "cause"),
                  text(fields, "label"),
                  tier == null ? "" : tier.word(),
                  criteria));
        });
    return causes;
  }

  private List<Criterion> criteria(Fields cause, String key) {
    return cause.items(
        key,
        (node, pointer) -> {
          Fields fields = new Fields(node, pointer, faults);
          return new Criterion(
              text(fields, "criterion"), text(fields, "label"), text(fields, "tier"));
        });
  }

  private Map<String, String> names(String list, String key) {
    Map<String, String> names = new TreeMap<>();
    each(
        list,
        fields -> {
          String name = text(fields, key);
          String label = text(fields, "label");
          if (name != null) {
            names.put(name, label);
          }
        });
    return names;
  }

  private void each(String list, Consumer<Fields> reader) {
    if (!answer.has(list)) {
      faults.add(Issue.error("/" + list, "is missing"));
    }
    new Fields(answer, "", faults)
        .items(
            list,
            (node, pointer) -> {
              reader.accept(new Fields(node, pointer, faults));
              return node;
            });
  }

  /** What the case reports, with what each item was taken to mean. */
  private List<Item> items(JsonNode patientCase) {
    Map<String, String> meanings = meanings();
    List<Item> items = new ArrayList<>();
    for (String key : List.of("age", "sex")) {
      if (patientCase.has(key)) {
        String value = patientCase.get(key).asText();
        items.add(new Item("/" + key, key, key, Map.of("value", value)));
      }
    }
    for (String list : LISTS) {
      for (int i = 0; i < patientCase.path(list).size(); i++) {
        items.add(item("/" + list + "/" + i, patientCase.get(list).get(i), meanings));
      }
    }
    return items;
  }

  private static Item item(String path, JsonNode node, Map<String, String> meanings) {
    String term = node.get("term").textValue();
    String meaning = meanings.getOrDefault(path, term.toLowerCase(Locale.ROOT));
    return new Item(path, term, meaning, details(node));
  }

  private static Map<String, String> details(JsonNode node) {
    Map<String, String> details = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(key -> details.put(key, node.get(key).asText()));
    details.remove("term");
    return details;
  }

  private Map<String, String> meanings() {
    Map<String, String> meanings = new TreeMap<>();
    for (JsonNode input : answer.path("inputs")) {
      List<String> terms = new ArrayList<>();
      input.path("terms").forEach(term -> terms.add(term.asText()));
      if (!terms.isEmpty()) {
        meanings.put(input.path("path").asText(), String.join(" ", terms));
      }
    }
    return meanings;
  }
}
