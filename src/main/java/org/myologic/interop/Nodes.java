package org.myologic.interop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.myologic.model.Evidence;

/** Small pieces of JSON that every part of an answer uses; a null value leaves its key out. */
final class Nodes {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private Nodes() {}

  static ObjectNode object() {
    return FACTORY.objectNode();
  }

  static <T> ArrayNode list(Collection<T> items, Function<T, ObjectNode> shape) {
    ArrayNode list = FACTORY.arrayNode();
    items.forEach(item -> list.add(shape.apply(item)));
    return list;
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode list = FACTORY.arrayNode();
    texts.forEach(list::add);
    return list;
  }

  static void optional(ObjectNode node, String key, String value) {
    if (value != null) {
      node.put(key, value);
    }
  }

  static void optional(ObjectNode node, String key, BigDecimal value) {
    if (value != null) {
      node.put(key, value);
    }
  }

  static ObjectNode evidence(Evidence evidence) {
    return object()
        .put("input", evidence.input())
        .put("as", evidence.as())
        .put("label", evidence.label());
  }
}
