package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myologic.interop.AssessmentJson;
import org.myologic.model.Depth;

/**
 * The order of the input items never changes the answer: the JSON is the same once the pointers are
 * mapped and the lists that follow the order of the inputs are sorted. The case itself, which the
 * replay holds as it was given, is left out.
 */
class InputOrderTest {
  private static final Pattern POINTER =
      Pattern.compile("/(findings|drugs|conditions|tests)/[0-9]+");
  private static final Set<String> BY_INPUT =
      Set.of(
          "inputs",
          "because",
          "metBy",
          "unexplained",
          "issues",
          "timeline",
          "conflicts",
          "repairs",
          "message");

  @Test
  void theAnswerDoesNotDependOnTheOrder() {
    Generated.check(25, g -> requireSame(g, g.near(), Depth.PLAIN));
  }

  @Test
  void norDoTheNextObservations() {
    Generated.check(3, g -> requireSame(g, g.near(), Depth.NEXT));
  }

  @Test
  void norDoesTheAnswerToAContradictoryCase() {
    Generated.check(
        2,
        g -> {
          Items items = g.near();
          String denied = g.any("myo:Condition");
          Items pair =
              Items.of(
                  Items.condition(g.oneOf(Drawable.below(denied)), true),
                  Items.condition(denied, false));
          List<Record> denials = items.all().stream().limit(1).map(InputOrderTest::denied).toList();
          requireSame(g, items.plus(pair).plus(new Items(denials)).oneAge(), Depth.PLAIN);
        });
  }

  private static Record denied(Record item) {
    return item instanceof org.myologic.model.Finding f ? Items.absent(f.term()) : item;
  }

  private static void requireSame(Generated g, Items items, Depth depth) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, items.all().size()).boxed().toList());
    Collections.shuffle(order, g.random());
    Items shuffled = items.inOrder(order);
    Map<String, String> back = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      back.put(shuffled.pointer(i), items.pointer(order.get(i)));
    }
    List<String> one = text(items, depth, Map.of()).lines().toList();
    List<String> other = text(shuffled, depth, back).lines().toList();
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    int line = same;
    assertEquals(
        one.subList(line, one.size()),
        other.subList(line, other.size()),
        () -> items + " and " + shuffled + " after " + one.subList(line - 5, line));
  }

  private static String text(Items items, Depth depth, Map<String, String> back) {
    Assessor.Result result = items.answer(depth);
    ObjectNode tree = AssessmentJson.tree(result.assessment());
    tree.remove("replay");
    ObjectNode circumstances = tree.putObject("circumstances");
    new TreeMap<>(result.circumstances())
        .forEach(
            (c, evidence) ->
                evidence.forEach(
                    e -> circumstances.withArray("/" + c + "/because").add(e.toString())));
    return canonical("", tree, back).toPrettyString();
  }

  private static JsonNode canonical(String key, JsonNode node, Map<String, String> back) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(e -> copy.set(e.getKey(), canonical(e.getKey(), e.getValue(), back)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      Stream<JsonNode> members =
          Stream.iterate(0, i -> i + 1)
              .limit(array.size())
              .map(i -> canonical(key, array.get(i), back));
      Comparator<JsonNode> order =
          BY_INPUT.contains(key) ? Comparator.comparing(JsonNode::toString) : (a, b) -> 0;
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      members.sorted(order).forEach(copy::add);
      return copy;
    }
    return node.isTextual()
        ? JsonNodeFactory.instance.textNode(mapped(key, node.textValue(), back))
        : node;
  }

  private static String mapped(String key, String text, Map<String, String> back) {
    String mapped = POINTER.matcher(text).replaceAll(m -> back.getOrDefault(m.group(), m.group()));
    return key.equals("message")
        ? Stream.of(mapped.split("[ ;()]+")).sorted().collect(Collectors.joining(" "))
        : mapped;
  }
}
