package org.myologic.query;

import java.util.List;

/**
 * A query that cannot be run or was not run to its end. The message is for people: what is wrong,
 * where, and what to do; it never repeats an internal exception.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the query was not answered. */
  public enum Reason {
    /** No catalogued query has the name; candidates are given. */
    UNKNOWN_QUERY,
    /** The query has no such parameter; its parameters are the candidates. */
    UNKNOWN_PARAMETER,
    /** The value does not fit the kind of the parameter. */
    BAD_PARAMETER,
    /** A catalogued file breaks the rules of the catalogue. */
    BROKEN_FILE,
    /** The text is not SPARQL 1.1. */
    BROKEN_SPARQL,
    /** The query asks for what is not allowed, or is too large or too deep. */
    REFUSED,
    /** The time allowed was used up. */
    TIMED_OUT,
    /** The answer has more rows, or is longer, than allowed. */
    TOO_LARGE,
    /** The kind of query cannot be written in the format that was asked for. */
    FORMAT
  }

  private final Reason reason;
  private final int line;
  private final int column;
  private final transient List<String> candidates;

  QueryException(Reason reason, String message) {
    this(reason, message, List.of());
  }

  QueryException(Reason reason, String message, List<String> candidates) {
    super(message);
    this.reason = reason;
    this.line = 0;
    this.column = 0;
    this.candidates = List.copyOf(candidates);
  }

  private QueryException(Reason reason, String message, int line, int column) {
    super(message);
    this.reason = reason;
    this.line = line;
    this.column = column;
    this.candidates = List.of();
  }

  static QueryException broken(String message, int line, int column) {
    return new QueryException(Reason.BROKEN_SPARQL, message, line, column);
  }

  static QueryException inFile(String file, int line, String message) {
    return new QueryException(
        Reason.BROKEN_FILE, file + ", line " + line + ": " + message, line, 0);
  }

  public Reason reason() {
    return reason;
  }

  /** Line of the query text, counted from 1; 0 if the fault has no place. */
  public int line() {
    return line;
  }

  /** Column of the query text, counted from 1; 0 if the fault has no place. */
  public int column() {
    return column;
  }

  /** Names that may have been meant, best first; may be empty. */
  public List<String> candidates() {
    return candidates == null ? List.of() : candidates;
  }
}
