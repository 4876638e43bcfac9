package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.myologic.model.Assessment;
import org.myologic.model.Comparison;
import org.myologic.model.Comparison.CauseChange;
import org.myologic.model.Comparison.Shift;
import org.myologic.model.InputChange;
import org.myologic.model.Snapshot;

/** Writes what changed between two assessments as JSON; every list is there, if need be empty. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** Indented by two spaces; ends with a newline. */
  public static String text(Comparison comparison) {
    return Json.indented(tree(comparison));
  }

  /** The comparison as a tree. */
  public static ObjectNode tree(Comparison comparison) {
    ObjectNode tree = Json.object();
    tree.set("before", side(comparison.before()));
    tree.set("after", side(comparison.after()));
    tree.set("notes", Json.texts(comparison.notes()));
    tree.set("causes", Json.list(comparison.causes(), ComparisonJson::cause));
    tree.set("alerts", shift(comparison.alerts(), "alert"));
    tree.set("refuted", shift(comparison.refuted(), "cause"));
    tree.set("inputs", Json.list(comparison.inputs(), ComparisonJson::input));
    return tree.put("notice", Assessment.NOTICE);
  }

  private static ObjectNode side(Snapshot side) {
    ObjectNode node = Json.object().put("case", side.caseId());
    node.putObject("ontology")
        .put("versionIri", side.ontology().versionIri())
        .put("sha256", side.ontology().sha256());
    return node;
  }

  private static ObjectNode cause(CauseChange change) {
    ObjectNode node = Json.object().put("cause", change.cause()).put("label", change.label());
    node.put("change", change.change().word());
    node.put("from", change.from()).put("to", change.to());
    node.set("newlyMet", Json.list(change.newlyMet(), ComparisonJson::criterion));
    node.set("noLongerMet", Json.list(change.noLongerMet(), ComparisonJson::criterion));
    return node;
  }

  private static ObjectNode criterion(Snapshot.Criterion criterion) {
    return Json.object()
        .put("criterion", criterion.criterion())
        .put("label", criterion.label())
        .put("tier", criterion.tier());
  }

  private static ObjectNode shift(Shift shift, String key) {
    ObjectNode node = Json.object();
    node.set("gained", Json.list(shift.gained(), n -> named(n, key)));
    node.set("lost", Json.list(shift.lost(), n -> named(n, key)));
    return node;
  }

  private static ObjectNode named(Comparison.Named named, String key) {
    return Json.object().put(key, named.id()).put("label", named.label());
  }

  private static ObjectNode input(InputChange change) {
    ObjectNode node = Json.object().put("change", change.change().word());
    node.put("term", change.item().term());
    item(node, "before", change.before());
    item(node, "after", change.after());
    return node;
  }

  private static void item(ObjectNode node, String key, Snapshot.Item item) {
    if (item != null) {
      ObjectNode said = node.putObject(key).put("input", item.path());
      item.details().forEach(said::put);
    }
  }
}
