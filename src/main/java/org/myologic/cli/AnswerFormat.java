package org.myologic.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How {@code classify} writes its answers. */
enum AnswerFormat {
  /** For people. */
  TEXT,
  /** One indented object; for several cases an array of them. */
  JSON,
  /** An answer a line. */
  NDJSON,
  /** RDF. */
  TURTLE;

  static Optional<AnswerFormat> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(AnswerFormat::word).collect(Collectors.joining(", ")) + ".";
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
