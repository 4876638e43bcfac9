package org.myologic.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.myologic.graph.NamedGraph;

/**
 * Lets through what a reader of the graph needs and refuses what was seen to hang, overflow or
 * leave the process: SERVICE, FROM other than our graphs, functions other than SPARQL's own, long
 * or deep texts, closures within closures, large products of VALUES, patterns that backtrack,
 * values that multiply.
 *
 * <p>What it cannot do: bound the memory that a legal join, DISTINCT or GROUP BY takes until the
 * time-out strikes. Until ad-hoc queries run in a worker process of their own, the time-out of
 * {@link QueryRunner} and the limits on the answer are all that stands behind it.
 */
public final class QueryGuard {
  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 40;
  private static final Set<String> GRAPHS =
      Arrays.stream(NamedGraph.values()).map(NamedGraph::iri).collect(Collectors.toSet());

  private static final QueryGuard STANDARD = new QueryGuard();

  private QueryGuard() {}

  /** The guard of the launcher and of the endpoint. */
  public static QueryGuard standard() {
    return STANDARD;
  }

  /**
   * Checks a query text.
   *
   * @throws QueryException with reason BROKEN_SPARQL or REFUSED, saying what to change
   */
  public void check(String text) {
    requireShort(text);
    requireShallow(text);
    Query query = QueryFile.parse(text);
    requireKnownGraphs(query);
    try {
      PatternGuard patterns = new PatternGuard();
      Walker.walk(Algebra.compile(query), patterns, new ExpressionGuard());
      patterns.requireSmallProduct();
    } catch (StackOverflowError e) {
      throw refused("The query has too many parts. Split it.");
    }
  }

  private static void requireShort(String text) {
    if (text.length() > LONGEST) {
      throw refused("The query has more than " + LONGEST + " characters. Shorten it.");
    }
  }

  /** Counts brackets outside strings, IRIs and comments, before any recursive parser sees them. */
  private static void requireShallow(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (char c : SparqlText.withoutQuoted(text).toCharArray()) {
      if (c == '(' || c == '{' || c == '[') {
        open.push(c);
      } else if ((c == ')' || c == '}' || c == ']') && !open.isEmpty()) {
        open.pop();
      }
      if (open.size() > DEEPEST) {
        throw refused("The query nests brackets more than " + DEEPEST + " deep. Flatten it.");
      }
    }
  }

  private static void requireKnownGraphs(Query query) {
    List<String> unknown =
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
            .filter(iri -> !GRAPHS.contains(iri))
            .toList();
    if (!unknown.isEmpty()) {
      throw refused(
          "FROM <"
              + unknown.get(0)
              + "> names no graph that is served here. The graphs are "
              + GRAPHS.stream().sorted().collect(Collectors.joining(", "))
              + ".");
    }
  }

  static QueryException refused(String message) {
    return new QueryException(QueryException.Reason.REFUSED, message);
  }
}
