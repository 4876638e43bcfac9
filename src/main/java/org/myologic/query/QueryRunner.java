package org.myologic.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.myologic.graph.KnowledgeGraph;

/**
 * Runs queries of the catalogue, and guarded queries of others, on the knowledge graph. Parameters
 * become RDF terms that take the place of variables in the parsed query; text is never pasted
 * together. No query can reach the network, a file or a class. Safe for use by many threads.
 */
public final class QueryRunner {
  /** How long a query may take unless said otherwise. */
  public static final Duration TIME_OUT = Duration.ofSeconds(20);

  private final KnowledgeGraph graph;
  private final Duration timeOut;

  public QueryRunner(KnowledgeGraph graph) {
    this(graph, TIME_OUT);
  }

  /** A runner that stops each query after {@code timeOut}. */
  public QueryRunner(KnowledgeGraph graph, Duration timeOut) {
    this.graph = graph;
    this.timeOut = timeOut;
  }

  /**
   * The rows of a SELECT query.
   *
   * @param parameters values by parameter name; those left out stay unbound
   * @throws QueryException for an unknown or unfit parameter, a time-out, or a query that gives no
   *     rows
   */
  public List<Row> rows(CataloguedQuery query, Map<String, String> parameters) {
    if (!query.query().isSelectType()) {
      throw new QueryException(
          QueryException.Reason.FORMAT, "The query " + query.name() + " gives no rows.");
    }
    return execute(
        query,
        parameters,
        exec -> {
          List<Row> rows = new ArrayList<>();
          RowSet answer = exec.select();
          answer.forEachRemaining(binding -> rows.add(row(answer.getResultVars(), binding)));
          return rows;
        });
  }

  /**
   * Runs any query and writes the answer as it comes. The rows of a user's own query are counted
   * before the first is written, so that an answer is whole or refused.
   *
   * @throws QueryException as {@link #rows}, and if the format does not fit the kind of query
   */
  public void write(
      CataloguedQuery query,
      Map<String, String> parameters,
      ResultFormat format,
      OutputStream out) {
    AnswerWriter writer = new AnswerWriter(query, format, out);
    execute(
        query,
        parameters,
        exec -> {
          writer.write(exec);
          return null;
        });
  }

  private <T> T execute(
      CataloguedQuery query, Map<String, String> parameters, Function<QueryExec, T> use) {
    QueryExecBuilder builder =
        QueryExec.dataset(graph.dataset().asDatasetGraph())
            .query(query.query())
            .timeout(timeOut.toMillis(), TimeUnit.MILLISECONDS)
            .set(ARQ.httpServiceAllowed, false)
            .set(ARQConstants.registryFunctions, new ClosedFunctions.Functions())
            .set(ARQConstants.registryPropertyFunctions, new ClosedFunctions.PropertyFunctions());
    parameters.forEach(
        (name, value) -> builder.substitution(name, query.parameter(name).bind(value)));
    try (QueryExec exec = builder.build()) {
      return use.apply(exec);
    } catch (QueryCancelledException e) {
      throw new QueryException(
          QueryException.Reason.TIMED_OUT,
          "The query took longer than "
              + timeOut.toSeconds()
              + " s and was stopped. Bind a parameter or narrow the pattern.");
    } catch (StackOverflowError e) {
      throw new QueryException(
          QueryException.Reason.REFUSED,
          "The query nests or follows paths too deep. Make the path or the expression shorter.");
    }
  }

  static Row row(List<Var> columns, Binding binding) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Var column : columns) {
      Node node = binding.get(column);
      if (node != null) {
        values.put(column.getVarName(), text(node));
      }
    }
    return new Row(values);
  }

  static Iterator<Row> rows(RowSet answer) {
    List<Var> columns = answer.getResultVars();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return answer.hasNext();
      }

      @Override
      public Row next() {
        return row(columns, answer.next());
      }
    };
  }

  private static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? CompactNames.of(node.getURI()) : "_:" + node.getBlankNodeLabel();
  }
}
