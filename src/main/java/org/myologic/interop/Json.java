package org.myologic.interop;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.myologic.model.Evidence;

/** JSON as every answer is written: fixed key order, plain numbers, null values left out. */
public final class Json {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  /** A tree on one line. */
  public static String compact(ObjectNode tree) {
    return write(MAPPER.writer(), tree);
  }

  /** A tree indented by two spaces; ends with a newline. */
  public static String indented(ObjectNode tree) {
    return write(MAPPER.writer(layout()), tree) + '\n';
  }

  private static String write(ObjectWriter writer, ObjectNode tree) {
    try {
      return writer.writeValueAsString(tree);
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

  /** An empty object; keys keep the order in which they are put. */
  public static ObjectNode object() {
    return FACTORY.objectNode();
  }

  /** A list of objects. */
  public static <T> ArrayNode list(Collection<T> items, Function<T, ObjectNode> shape) {
    ArrayNode list = FACTORY.arrayNode();
    items.forEach(item -> list.add(shape.apply(item)));
    return list;
  }

  /** A list of texts. */
  public static ArrayNode texts(Collection<String> texts) {
    ArrayNode list = FACTORY.arrayNode();
    texts.forEach(list::add);
    return list;
  }

  /** Puts a value unless it is null. */
  public static void optional(ObjectNode node, String key, String value) {
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
