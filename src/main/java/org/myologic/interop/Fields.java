package org.myologic.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.Issue;

/**
 * The keys of one JSON object, each taken with its type or noted as a fault. Nothing is coerced:
 * {@code "61"} is no number and {@code null} is no text.
 *
 * @param faults where every fault is added
 */
record Fields(JsonNode object, String pointer, List<Issue> faults) {
  /** Takes an object; anything else, and every key that is not known, is a fault. */
  static Fields of(JsonNode node, String pointer, Set<String> known, List<Issue> faults) {
    Fields fields = new Fields(node, pointer, faults);
    if (!node.isObject()) {
      fields.fault("", "must be an object, not " + kind(node));
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                faults.add(unknown(JsonTree.below(pointer, key), key, known));
              }
            });
    return fields;
  }

  /** The text of a key, or null if the key is not there or is at fault. */
  String text(String key, int longest) {
    JsonNode node = object.get(key);
    if (node == null) {
      return null;
    }
    if (!node.isTextual()) {
      return fault(key, "must be text, not " + kind(node));
    }
    String text = node.textValue();
    if (text.isBlank()) {
      return fault(key, "must not be empty; leave the key out");
    }
    if (text.length() > longest) {
      return fault(key, "is longer than " + longest + " characters");
    }
    return text.codePoints().anyMatch(Fields::unprintable)
        ? fault(key, "holds a character that is not text")
        : text;
  }

  /** The text of a key that must be there. */
  String requiredText(String key, int longest) {
    return object.isObject() && !object.has(key) ? fault(key, "is missing") : text(key, longest);
  }

  /** A number from 0 to {@code largest}, or null. */
  BigDecimal number(String key, BigDecimal largest) {
    JsonNode node = object.get(key);
    if (node == null) {
      return null;
    }
    if (!node.isNumber()) {
      return fault(key, "must be a number, not " + kind(node));
    }
    BigDecimal value = node.decimalValue();
    if (value.signum() < 0 || value.compareTo(largest) > 0) {
      return fault(key, "must lie between 0 and " + largest.toPlainString());
    }
    return value.scale() > CaseLimits.DIGITS || value.precision() > CaseLimits.DIGITS
        ? fault(key, "has more than " + CaseLimits.DIGITS + " digits")
        : value.setScale(Math.max(0, value.scale()));
  }

  /** The one of {@code choices} whose name, in lower case, the key holds; or {@code ifAbsent}. */
  <E extends Enum<E>> E choice(String key, Class<E> choices, E ifAbsent) {
    String word = text(key, CaseLimits.SHORT_TEXT);
    if (word == null) {
      return ifAbsent;
    }
    List<E> all = List.of(choices.getEnumConstants());
    return all.stream()
        .filter(e -> word(e).equals(word))
        .findFirst()
        .orElseGet(
            () -> {
              fault(key, "must be one of " + join(all.stream().map(Fields::word)));
              return ifAbsent;
            });
  }

  /** The items of a list, each read by {@code reader} with its pointer; empty if there is none. */
  <T> List<T> items(String key, BiFunction<JsonNode, String, T> reader) {
    JsonNode list = object.get(key);
    List<T> items = new ArrayList<>();
    if (list == null) {
      return items;
    }
    if (!list.isArray()) {
      fault(key, "must be a list, not " + kind(list));
    } else if (list.size() > CaseLimits.ITEMS) {
      fault(key, "has more than " + CaseLimits.ITEMS + " items");
    } else {
      list.forEach(
          item -> items.add(reader.apply(item, JsonTree.below(at(key), "" + items.size()))));
    }
    return items;
  }

  /** Adds a fault of a key, or of the object itself for the empty key; always answers null. */
  <T> T fault(String key, String message) {
    faults.add(Issue.error(key.isEmpty() ? pointer : at(key), message));
    return null;
  }

  private String at(String key) {
    return JsonTree.below(pointer, key);
  }

  private static Issue unknown(String place, String key, Set<String> known) {
    String message = "is not a key here; known are " + join(known.stream().sorted());
    return new Issue(Issue.Level.ERROR, place, message, Nearness.nearest(key, known));
  }

  private static String join(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static boolean unprintable(int c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r'
        || c == 0x7f
        || Character.getType(c) == Character.SURROGATE;
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }
}
