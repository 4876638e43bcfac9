package org.myologic.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code #+} lines at the top of a query file: {@code title}, {@code question}, {@code
 * columns}, {@code param} (any number) and, for checks, {@code severity}, {@code problem}, {@code
 * solution}.
 */
final class QueryHeader {
  private static final Pattern LINE = Pattern.compile("#\\+\\s*([a-z]+):\\s*(.*?)\\s*");
  private static final Pattern PARAM =
      Pattern.compile(
          "([A-Za-z]\\w*)\\s+(iri|string|integer|decimal)\\s+(?:\"([^\"]*)\"|(\\S+))\\s+(\\S.*)");
  private static final Set<String> SINGLE =
      Set.of("title", "question", "columns", "severity", "problem", "solution");

  private final String file;
  private final Map<String, String> single = new LinkedHashMap<>();
  private final List<QueryParameter> parameters = new ArrayList<>();

  private QueryHeader(String file) {
    this.file = file;
  }

  static QueryHeader read(String file, String text) {
    QueryHeader header = new QueryHeader(file);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size() && lines.get(i).startsWith("#"); i++) {
      if (lines.get(i).startsWith("#+")) {
        header.line(lines.get(i), i + 1);
      }
    }
    return header;
  }

  private void line(String text, int number) {
    Matcher line = LINE.matcher(text);
    if (!line.matches() || line.group(2).isEmpty()) {
      throw QueryException.inFile(file, number, "write '#+ key: value', not '" + text + "'.");
    }
    String key = line.group(1);
    if (key.equals("param")) {
      parameters.add(parameter(line.group(2), number));
    } else if (!SINGLE.contains(key)) {
      throw QueryException.inFile(
          file, number, "the header has no key '" + key + "'; the keys are param and " + SINGLE);
    } else if (single.put(key, line.group(2)) != null) {
      throw QueryException.inFile(file, number, "'" + key + "' stands there twice.");
    }
  }

  private QueryParameter parameter(String text, int number) {
    Matcher param = PARAM.matcher(text);
    if (!param.matches()) {
      throw QueryException.inFile(
          file,
          number,
          "write '#+ param: name kind example meaning', the kind being iri, string, integer or"
              + " decimal, an example with spaces in double quotes.");
    }
    String example = param.group(3) != null ? param.group(3) : param.group(4);
    return new QueryParameter(
        param.group(1), QueryParameter.Kind.of(param.group(2)), example, param.group(5));
  }

  List<QueryParameter> parameters() {
    return parameters;
  }

  String required(String key) {
    return optional(key)
        .orElseThrow(
            () -> QueryException.inFile(file, 1, "the header has no '#+ " + key + ":' line."));
  }

  Optional<String> optional(String key) {
    return Optional.ofNullable(single.get(key));
  }

  /** The columns that the header promises, without question marks; empty if it has no such line. */
  List<String> columns() {
    return optional("columns").stream()
        .flatMap(c -> Pattern.compile("[\\s,]+").splitAsStream(c))
        .map(c -> c.replaceFirst("^\\?", ""))
        .toList();
  }

  Optional<CataloguedQuery.Check> check() {
    String severity = required("severity");
    if (!severity.matches("error|warning|info")) {
      throw QueryException.inFile(file, 1, "the severity is error, warning or info.");
    }
    return Optional.of(
        new CataloguedQuery.Check(
            CataloguedQuery.Severity.of(severity), required("problem"), required("solution")));
  }
}
