package org.myologic.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes the answer of one query in one format. */
final class AnswerWriter {
  private final CataloguedQuery query;
  private final ResultFormat format;
  private final OutputStream out;

  /** Throws {@link QueryException} with reason FORMAT before anything is run. */
  AnswerWriter(CataloguedQuery query, ResultFormat format, OutputStream out) {
    this.query = query;
    this.format = format;
    this.out = out;
    requireFit();
  }

  private void requireFit() {
    boolean givesGraph = query.givesGraph();
    if (givesGraph && format.lang().isPresent()) {
      throw unfit("a graph", "turtle");
    }
    if (!givesGraph && format == ResultFormat.TURTLE) {
      throw unfit("no graph", "table, csv, tsv, json or xml");
    }
  }

  private QueryException unfit(String gives, String formats) {
    return new QueryException(
        QueryException.Reason.FORMAT,
        "The query gives "
            + gives
            + " and cannot be written as "
            + format.word()
            + ". Ask for "
            + formats
            + ".");
  }

  void write(QueryExec exec) {
    if (query.query().isSelectType()) {
      rows(bounded(exec.select()));
    } else if (query.query().isAskType()) {
      truth(exec.ask());
    } else {
      graph(query.query().isConstructType() ? exec.construct() : exec.describe());
    }
  }

  private void rows(RowSet rows) {
    if (format.lang().isPresent()) {
      ResultsWriter.create().lang(format.lang().get()).build().write(out, rows);
    } else {
      new TableWriter(rows.getResultVars().stream().map(v -> v.getVarName()).toList(), out)
          .write(QueryRunner.rows(rows));
    }
  }

  private void truth(boolean answer) {
    if (format.lang().isPresent()) {
      ResultsWriter.create().lang(format.lang().get()).build().write(out, answer);
    } else {
      new PrintWriter(out, true, StandardCharsets.UTF_8).println(answer);
    }
  }

  private void graph(Graph graph) {
    if (query.kind() == CataloguedQuery.Kind.OWN && graph.size() > AnswerLimits.ROWS) {
      throw AnswerLimits.exceeded("triples");
    }
    RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
  }

  /** The rows of a catalogued query as they come, those of any other query counted first. */
  private RowSet bounded(RowSet rows) {
    if (query.kind() != CataloguedQuery.Kind.OWN) {
      return rows;
    }
    List<Binding> kept = new ArrayList<>();
    long characters = 0;
    while (rows.hasNext()) {
      Binding row = rows.next();
      kept.add(row);
      characters += characters(row);
      if (kept.size() > AnswerLimits.ROWS || characters > AnswerLimits.CHARACTERS) {
        throw AnswerLimits.exceeded("rows or " + AnswerLimits.CHARACTERS + " characters");
      }
    }
    return RowSetStream.create(rows.getResultVars(), kept.iterator());
  }

  private static long characters(Binding row) {
    long sum = 0;
    for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
      Node node = row.get(vars.next());
      sum += node.isLiteral() ? node.getLiteralLexicalForm().length() : node.toString().length();
    }
    return sum;
  }
}
