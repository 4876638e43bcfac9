package org.myologic.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever goes wrong into a problem document. The log gets class names and places in the
 * code, never the text of an exception, which may repeat a case.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int PLACES = 12;

  private Failures() {}

  static void register(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, ctx) -> problem.send(ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> problem(e).send(ctx));
    routes.exception(IOException.class, (e, ctx) -> brokenOff(ctx));
    routes.exception(Exception.class, (e, ctx) -> internal(e, ctx));
  }

  private static Problem problem(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Problem.unknown("Nothing is at this address; see /openapi.json.", List.of());
      case 405 -> {
        String allowed = e.getDetails().getOrDefault("availableMethods", "GET");
        yield Problem.of(
            HttpStatus.METHOD_NOT_ALLOWED, "Use " + allowed + ".", Map.of("Allow", allowed));
      }
      default -> {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        yield Problem.of(status, "The request cannot be answered: " + status.getMessage() + ".");
      }
    };
  }

  /** The client went away or sent less than it promised; there may be nobody to answer. */
  private static void brokenOff(Context ctx) {
    if (!ctx.res().isCommitted()) {
      Problem.of(HttpStatus.BAD_REQUEST, "The request ended too early.").send(ctx);
    }
  }

  private static void internal(Exception e, Context ctx) {
    note(e);
    if (!ctx.res().isCommitted()) {
      Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "The server made a mistake.").send(ctx);
    }
  }

  /** Logs where something went wrong, without what was said. */
  static void note(Throwable failure) {
    String places =
        String.join(
            " < ",
            Arrays.stream(failure.getStackTrace())
                .limit(PLACES)
                .map(f -> f.getClassName() + '.' + f.getMethodName() + ':' + f.getLineNumber())
                .toList());
    LOG.error("{} at {}", failure.getClass().getName(), places);
  }
}
