package org.myologic.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place where an answer that was written down and the same answer rebuilt are not alike.
 *
 * @param pointer JSON pointer of the place
 * @param recorded what was written down, on one line and cut short
 * @param rebuilt what stands there now
 */
public record Difference(String pointer, String recorded, String rebuilt) {
  static final Difference OF_LAYOUT =
      new Difference("", "other spacing, order of keys or line ends", "the same values");
  private static final int SHOWN = 80;
  private static final String NOTHING = "nothing";
  private static final List<String> FIRST = List.of("/ontology", "/replay");

  /** Every place where the trees differ; what they rest on first. */
  static List<Difference> between(JsonNode recorded, JsonNode rebuilt) {
    List<Difference> differences = new ArrayList<>();
    compare("", recorded, rebuilt, differences);
    differences.sort(Comparator.comparingInt(Difference::rank));
    return differences;
  }

  /** What the place is called where the cause of other differences may lie; else empty. */
  public String subject() {
    if (pointer.equals("/ontology/sha256")) {
      return "hash of the ontology";
    }
    if (pointer.equals("/ontology/versionIri")) {
      return "version of the ontology";
    }
    if (pointer.startsWith("/replay/engine")) {
      return "engine";
    }
    return pointer.equals("/replay/caseSha256") ? "hash of the case" : "";
  }

  private int rank() {
    for (int i = 0; i < FIRST.size(); i++) {
      if (pointer.startsWith(FIRST.get(i))) {
        return i;
      }
    }
    return FIRST.size();
  }

  private static void compare(
      String pointer, JsonNode recorded, JsonNode rebuilt, List<Difference> found) {
    if (recorded.isObject() && rebuilt.isObject()) {
      for (String key : keys(recorded, rebuilt)) {
        compare(JsonTree.below(pointer, key), recorded.path(key), rebuilt.path(key), found);
      }
    } else if (recorded.isArray() && rebuilt.isArray()) {
      for (int i = 0; i < Math.max(recorded.size(), rebuilt.size()); i++) {
        compare(pointer + '/' + i, recorded.path(i), rebuilt.path(i), found);
      }
    } else if (!recorded.equals(rebuilt)) {
      found.add(new Difference(pointer, shown(recorded), shown(rebuilt)));
    }
  }

  private static Set<String> keys(JsonNode one, JsonNode other) {
    Set<String> keys = new LinkedHashSet<>();
    one.fieldNames().forEachRemaining(keys::add);
    other.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String shown(JsonNode node) {
    String text = node.isMissingNode() ? NOTHING : node.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
