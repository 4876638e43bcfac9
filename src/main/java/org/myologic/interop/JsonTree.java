package org.myologic.interop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.myologic.model.Issue;

/**
 * Builds one JSON value from its tokens and notes every repeated key, which Jackson's own tree
 * would either swallow or stop at. Numbers keep their digits.
 */
final class JsonTree {
  static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(CaseLimits.STREAM).build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final List<Issue> faults;
  private long budget;

  private JsonTree(JsonParser parser, List<Issue> faults, int bytes) {
    this.parser = parser;
    this.faults = faults;
    this.budget = bytes;
  }

  /**
   * The value that a whole document holds; a missing node, with the fault that is the reason, if it
   * holds none.
   *
   * @param json UTF-8
   * @param bytes how large it may be
   */
  static JsonNode document(byte[] json, int bytes, List<Issue> faults) {
    if (json.length > bytes) {
      return unusable(tooLarge(bytes), faults);
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        return unusable(Issue.error("", "is empty; a JSON object is expected"), faults);
      }
      JsonNode tree = read(parser, bytes, faults);
      if (parser.nextToken() != null) {
        faults.add(Issue.error("", "goes on after its end"));
      }
      return tree;
    } catch (JsonProcessingException e) {
      return unusable(CaseReader.syntaxFault(e), faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The value that starts at the parser's current token; the parser ends on its last token. A value
   * larger than it may be is not kept: the answer is then a missing node and one fault.
   */
  static JsonNode read(JsonParser parser, int bytes, List<Issue> faults) throws IOException {
    JsonTree tree = new JsonTree(parser, faults, bytes);
    JsonNode value = tree.value("");
    return tree.budget >= 0 ? value : unusable(tooLarge(bytes), faults);
  }

  private static JsonNode unusable(Issue why, List<Issue> faults) {
    faults.clear();
    faults.add(why);
    return MissingNode.getInstance();
  }

  private static Issue tooLarge(int bytes) {
    return Issue.error("", "is larger than " + (bytes >> 20) + " MiB");
  }

  /** A pointer one step down, escaped as RFC 6901 says. */
  static String below(String pointer, String key) {
    return pointer + '/' + key.replace("~", "~0").replace("/", "~1");
  }

  private JsonNode value(String pointer) throws IOException {
    if (!parser.currentToken().isStructStart()) {
      budget -= 1 + parser.getTextLength();
    }
    if (budget < 0) {
      parser.skipChildren();
      return NODES.nullNode();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private JsonNode object(String pointer) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      budget -= key.length() + 4;
      String place = below(pointer, key);
      parser.nextToken();
      JsonNode value = value(place);
      if (object.has(key)) {
        faults.add(Issue.error(place, "stands twice in the same object"));
      }
      object.set(key, value);
    }
    return object;
  }

  private JsonNode array(String pointer) throws IOException {
    ArrayNode array = NODES.arrayNode();
    budget--;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(below(pointer, Integer.toString(array.size()))));
    }
    return array;
  }

  private JsonNode number(String pointer) throws IOException {
    try {
      return NODES.numberNode(parser.getDecimalValue());
    } catch (ArithmeticException | NumberFormatException e) {
      faults.add(Issue.error(pointer, "is not a number that can be used"));
      return NODES.numberNode(0);
    }
  }
}
