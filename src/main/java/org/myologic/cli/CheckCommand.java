package org.myologic.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.myologic.check.CheckResult;
import org.myologic.check.OntologyChecks;
import org.myologic.check.Violation;
import org.myologic.graph.KnowledgeGraph;
import org.myologic.query.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: runs the quality checks; exit code 1 if one of severity error found something. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks the quality of the ontology and says what to do about each fault.")
public final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private String format;

  private final PrintStream out;
  private final PrintStream err;

  public CheckCommand() {
    this(System.out, System.err);
  }

  CheckCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    if (!format.equals("text") && !format.equals("json")) {
      err.println("There is no format '" + format + "'. Take text or json.");
      return Exit.USAGE;
    }
    List<CheckResult> results =
        new OntologyChecks(QueryCatalogue.packaged(), KnowledgeGraph.packaged()).run();
    if (format.equals("json")) {
      out.println(json(results));
    } else {
      print(results);
    }
    return results.stream().anyMatch(CheckResult::failed) ? Exit.PARTLY : Exit.DONE;
  }

  private void print(List<CheckResult> results) {
    for (CheckResult result : results) {
      if (!result.violations().isEmpty()) {
        out.printf("%s %s: %s%n", result.severity().word(), result.check(), result.title());
        result.violations().forEach(this::print);
        out.printf("  why: %s%n  do:  %s%n%n", result.problem(), result.solution());
      }
    }
    long errors = results.stream().filter(CheckResult::failed).count();
    out.printf("%d checks, %d with errors.%n", results.size(), errors);
  }

  private void print(Violation violation) {
    out.printf("  %s  %s  %s%n", violation.entity(), violation.property(), violation.value());
  }

  private static String json(List<CheckResult> results) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    return mapper.writeValueAsString(results.stream().map(CheckCommand::asMap).toList());
  }

  private static Map<String, Object> asMap(CheckResult result) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("check", result.check());
    map.put("severity", result.severity().word());
    map.put("title", result.title());
    map.put("problem", result.problem());
    map.put("solution", result.solution());
    map.put("violations", result.violations());
    return map;
  }
}
