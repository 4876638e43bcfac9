package org.myologic.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * One file of the catalogue.
 *
 * @param name file name without {@code .rq}; unique in the catalogue
 * @param title a few words
 * @param question what it answers, as a person would ask it
 * @param parameters in the order of the header
 * @param columns variable names of the result, without question marks; empty unless SELECT
 * @param check what a check adds; empty for any other query
 * @param text the whole file
 * @param query the parsed text; never to be changed
 */
public record CataloguedQuery(
    String name,
    Kind kind,
    String title,
    String question,
    List<QueryParameter> parameters,
    List<String> columns,
    Optional<Check> check,
    String text,
    Query query) {
  /** The folder that the file stands in. */
  public enum Kind {
    ANSWER("answers"),
    QUESTION("questions"),
    CHECK("checks"),
    /** A file of the user's own, in no folder of the catalogue. */
    OWN("");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }

    public String folder() {
      return folder;
    }

    static Kind ofFolder(String folder) {
      return folder.equals(ANSWER.folder) ? ANSWER : folder.equals(CHECK.folder) ? CHECK : QUESTION;
    }
  }

  /** How much a violation matters. */
  public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The lower-case word used in the header. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Severity of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What a check says about its violations.
   *
   * @param problem why a row is a fault
   * @param solution what an editor does about it
   */
  public record Check(Severity severity, String problem, String solution) {}

  public CataloguedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** True for CONSTRUCT and DESCRIBE; any other query gives rows or a truth value. */
  public boolean givesGraph() {
    return query.isConstructType() || query.isDescribeType();
  }

  /** Path below {@code sparql/}. */
  public String path() {
    return kind == Kind.OWN ? name : kind.folder() + '/' + name + ".rq";
  }

  /**
   * The parameter of that name.
   *
   * @throws QueryException with reason UNKNOWN_PARAMETER
   */
  QueryParameter parameter(String wanted) {
    return parameters.stream()
        .filter(p -> p.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(wanted));
  }

  private QueryException unknown(String wanted) {
    List<String> names = parameters.stream().map(QueryParameter::name).toList();
    String offer =
        names.isEmpty() ? "It takes none." : "It takes " + String.join(", ", names) + ".";
    String hint =
        kind == Kind.OWN
            ? " Declare one in the file with '#+ param: name kind example meaning'."
            : "";
    return new QueryException(
        QueryException.Reason.UNKNOWN_PARAMETER,
        "The query " + name + " has no parameter '" + wanted + "'. " + offer + hint,
        names);
  }
}
