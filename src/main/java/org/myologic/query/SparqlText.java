package org.myologic.query;

import java.util.regex.Pattern;

/** The text of a query as a lexer sees it. */
final class SparqlText {
  /** Strings of either quote, possessive so that nothing backtracks; IRIs; comments. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|<[^<>\"{}|^`\\\\\\s]*+>|#[^\\n]*+");

  private SparqlText() {}

  static String withoutQuoted(String text) {
    return QUOTED.matcher(text).replaceAll(" ");
  }
}
