package org.myologic.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads the text of one query file, catalogued or the user's own. */
final class QueryFile {
  private static final List<String> CHECK_COLUMNS = List.of("entity", "property", "value");

  private QueryFile() {}

  /** Parses SPARQL 1.1; throws {@link QueryException} with line and column. */
  static Query parse(String text) {
    try {
      return QueryFactory.create(text, "https://w3id.org/myologic/", Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw broken(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new QueryException(
          QueryException.Reason.BROKEN_SPARQL, "The text is not a SPARQL 1.1 query.");
    }
  }

  private static QueryException broken(QueryParseException e) {
    int line = Math.max(e.getLine(), 0);
    int column = Math.max(e.getColumn(), 0);
    String found =
        String.valueOf(e.getMessage())
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !l.startsWith("Was expecting"))
            .findFirst()
            .map(l -> l.replaceAll("(?i)\\s*(at )?line \\d+, column \\d+[.:]?", "").strip())
            .orElse("unreadable");
    String place = line > 0 ? "Line " + line + ", column " + column + ": " : "";
    return QueryException.broken(place + "this is not SPARQL 1.1 (" + found + ").", line, column);
  }

  /** A file of the catalogue, held to all its rules. */
  static CataloguedQuery catalogued(CataloguedQuery.Kind kind, String name, String text) {
    String file = "sparql/" + kind.folder() + '/' + name + ".rq";
    QueryHeader header = QueryHeader.read(file, text);
    Query query = parseIn(file, text);
    boolean isCheck = kind == CataloguedQuery.Kind.CHECK;
    CataloguedQuery catalogued =
        new CataloguedQuery(
            name,
            kind,
            header.required("title"),
            header.required("question"),
            header.parameters(),
            columns(file, header, query),
            isCheck ? header.check() : Optional.empty(),
            text,
            query);
    if (isCheck && !catalogued.columns().equals(CHECK_COLUMNS)) {
      throw QueryException.inFile(file, 1, "a check selects ?entity ?property ?value.");
    }
    return catalogued;
  }

  /** A file of the user's own: every header line is optional. */
  static CataloguedQuery own(String file, String text) {
    QueryHeader header = QueryHeader.read(file, text);
    Query query = parse(text);
    return new CataloguedQuery(
        file,
        CataloguedQuery.Kind.OWN,
        header.optional("title").orElse(file),
        header.optional("question").orElse(""),
        header.parameters(),
        query.isSelectType() ? query.getResultVars() : List.of(),
        Optional.empty(),
        text,
        query);
  }

  private static Query parseIn(String file, String text) {
    try {
      return parse(text);
    } catch (QueryException e) {
      throw QueryException.inFile(file, Math.max(e.line(), 1), e.getMessage());
    }
  }

  private static List<String> columns(String file, QueryHeader header, Query query) {
    if (!query.isSelectType()) {
      return List.of();
    }
    if (query.isQueryResultStar() || !query.hasOrderBy()) {
      throw QueryException.inFile(file, 1, "name the columns, and order the rows by all of them.");
    }
    if (!header.columns().equals(query.getResultVars())) {
      throw QueryException.inFile(
          file, 1, "the header's columns differ from those selected, " + query.getResultVars());
    }
    return query.getResultVars();
  }
}
