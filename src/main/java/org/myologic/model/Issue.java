package org.myologic.model;

import java.util.List;

/**
 * Something about the input that the reader has to know: what, where, and what to do about it.
 *
 * @param level how much it matters
 * @param path JSON pointer of the input item, empty for the whole document
 * @param message one or two sentences for a person, never an exception's text
 * @param candidates terms that may have been meant, best first; may be empty
 */
public record Issue(Level level, String path, String message, List<String> candidates) {
  /** How much an issue matters. */
  public enum Level {
    /** The item could not be used. */
    ERROR,
    /** The item was used, but not all of it or not as it stands. */
    WARNING,
    /** Worth knowing; nothing was lost. */
    INFO
  }

  public Issue {
    candidates = List.copyOf(candidates);
  }

  /** The same of a document that stands at the pointer in a longer one. */
  public Issue below(String pointer) {
    return new Issue(level, pointer + path, message, candidates);
  }

  /** The same of the document that stands at the pointer in this longer one. */
  public Issue within(String pointer) {
    String rest = path.startsWith(pointer) ? path.substring(pointer.length()) : path;
    return new Issue(level, rest, message, candidates);
  }

  public static Issue error(String path, String message) {
    return new Issue(Level.ERROR, path, message, List.of());
  }

  public static Issue warning(String path, String message) {
    return new Issue(Level.WARNING, path, message, List.of());
  }

  public static Issue info(String path, String message) {
    return new Issue(Level.INFO, path, message, List.of());
  }
}
