package org.myologic.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.myologic.graph.KnowledgeGraph;
import org.myologic.query.CataloguedQuery;
import org.myologic.query.QueryCatalogue;
import org.myologic.query.QueryException;
import org.myologic.query.QueryRunner;
import org.myologic.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query NAME|FILE.rq [name=value ...]}: asks the knowledge graph and prints the answer. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a catalogued query, or a SPARQL query of your own, on the knowledge graph.",
      "Without a name it lists the catalogue."
    })
public final class QueryCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "Name of a catalogued query, or a file.")
  private String query;

  @Parameters(
      index = "1..*",
      paramLabel = "name=value",
      description = "Values of the query's parameters; a parameter left out gives the full table.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv, json, xml or turtle. Default: ${DEFAULT-VALUE}.")
  private String format;

  private final PrintStream out;
  private final PrintStream err;

  public QueryCommand() {
    this(System.out, System.err);
  }

  QueryCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    try {
      QueryCatalogue catalogue = QueryCatalogue.packaged();
      return query == null ? list(catalogue) : run(find(catalogue));
    } catch (QueryException e) {
      err.println(e.getMessage());
      return exitCode(e.reason());
    } catch (NoSuchFileException e) {
      err.println("The file " + e.getMessage() + " cannot be read. Check its name and place.");
      return Exit.USAGE;
    }
  }

  private int list(QueryCatalogue catalogue) {
    for (CataloguedQuery catalogued : catalogue.queries()) {
      out.printf("%-44s %s%n", catalogued.name(), catalogued.title());
    }
    return Exit.DONE;
  }

  private CataloguedQuery find(QueryCatalogue catalogue) throws IOException {
    if (!query.endsWith(".rq")) {
      return catalogue.named(query);
    }
    Path file = Path.of(query);
    if (!Files.isReadable(file)) {
      throw new NoSuchFileException(query);
    }
    return QueryCatalogue.own(query, Files.readString(file));
  }

  private int run(CataloguedQuery found) throws IOException {
    ResultFormat wanted = ResultFormat.of(format).orElse(null);
    if (wanted == null) {
      err.println(
          "There is no format '" + format + "'. Take table, csv, tsv, json, xml or turtle.");
      return Exit.USAGE;
    }
    OutputStream buffered = new BufferedOutputStream(out);
    new QueryRunner(KnowledgeGraph.packaged()).write(found, parameters, wanted, buffered);
    buffered.flush();
    return Exit.DONE;
  }

  private static int exitCode(QueryException.Reason reason) {
    return switch (reason) {
      case UNKNOWN_QUERY, UNKNOWN_PARAMETER, BAD_PARAMETER, FORMAT -> Exit.USAGE;
      case BROKEN_SPARQL, BROKEN_FILE, REFUSED, TIMED_OUT, TOO_LARGE -> Exit.PARTLY;
    };
  }
}
