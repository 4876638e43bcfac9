package org.myologic.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.myologic.Myologic;
import org.myologic.query.CataloguedQuery;
import org.myologic.query.QueryException;
import org.myologic.query.QueryRunner;
import org.myologic.query.ResultFormat;

/** Runs a query and answers in the format that is wanted; an answer is whole or it is a problem. */
final class QueryAnswers {
  private static final List<ResultFormat> FOR_ROWS =
      List.of(
          ResultFormat.JSON,
          ResultFormat.XML,
          ResultFormat.CSV,
          ResultFormat.TSV,
          ResultFormat.TABLE);
  private static final List<ResultFormat> FOR_GRAPHS = List.of(ResultFormat.TURTLE);

  private final QueryRunner runner;

  QueryAnswers(Myologic myologic) {
    this.runner = new QueryRunner(myologic.graph());
  }

  /**
   * Answers.
   *
   * @param format word for a format, which outdoes the Accept header; null if there is none
   */
  void answer(Context ctx, CataloguedQuery query, Map<String, String> parameters, String format) {
    Wanted wanted = format == null ? accepted(ctx, query) : named(format);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      runner.write(query, parameters, wanted.format(), out);
    } catch (QueryException e) {
      throw problem(e);
    }
    ctx.contentType(wanted.mediaType()).result(out.toByteArray());
  }

  private record Wanted(ResultFormat format, String mediaType) {}

  private static Wanted named(String word) {
    ResultFormat format =
        ResultFormat.of(word)
            .orElseThrow(
                () ->
                    Problem.parameter(
                        "format",
                        "is one of "
                            + Arrays.stream(ResultFormat.values())
                                .map(ResultFormat::word)
                                .collect(Collectors.joining(", "))
                            + "."));
    return new Wanted(format, withCharset(format.mediaType()));
  }

  private static Wanted accepted(Context ctx, CataloguedQuery query) {
    Map<String, ResultFormat> offered = new LinkedHashMap<>();
    (query.givesGraph() ? FOR_GRAPHS : FOR_ROWS).forEach(f -> offered.put(f.mediaType(), f));
    if (!query.givesGraph()) {
      offered.put("application/json", ResultFormat.JSON);
      offered.put("application/xml", ResultFormat.XML);
    }
    String type = Request.accepted(ctx, List.copyOf(offered.keySet()));
    return new Wanted(offered.get(type), withCharset(type));
  }

  private static String withCharset(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** What a query's failure is in HTTP. */
  static Problem problem(QueryException e) {
    return switch (e.reason()) {
      case UNKNOWN_QUERY -> Problem.unknown(e.getMessage(), e.candidates());
      case UNKNOWN_PARAMETER, BAD_PARAMETER, BROKEN_SPARQL, REFUSED, TOO_LARGE ->
          Problem.of(HttpStatus.BAD_REQUEST, e.getMessage());
      case FORMAT -> Problem.of(HttpStatus.NOT_ACCEPTABLE, e.getMessage());
      case TIMED_OUT -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
      case BROKEN_FILE -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, e.getMessage());
    };
  }
}
