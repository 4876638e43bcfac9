package org.myologic.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.myologic.Myologic;
import org.myologic.interop.CaseLimits;
import org.myologic.interop.ComparisonJson;
import org.myologic.interop.ComparisonReader;
import org.myologic.interop.ComparisonReading;

/** {@code POST /api/compare}: what changed between two assessments of one patient. */
final class CompareResource {
  private static final int BYTES = 2 * CaseLimits.ANSWER_BYTES;

  private final Myologic myologic;
  private final Turnstile turnstile;

  CompareResource(Myologic myologic, Turnstile turnstile) {
    this.myologic = myologic;
    this.turnstile = turnstile;
  }

  void register(RoutesConfig routes) {
    routes.post("/api/compare", this::compare);
  }

  private void compare(Context ctx) throws IOException {
    Request.parameters(ctx, Set.of());
    if (!Request.bodyType(ctx).equals(ClassifyResource.JSON)) {
      throw Problem.of(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Send an object with 'before' and 'after' as " + ClassifyResource.JSON + ".",
          Map.of("Accept", ClassifyResource.JSON));
    }
    ComparisonReading reading =
        new ComparisonReader(LocalDate.now(), myologic::faults, turnstile::assess)
            .read(Request.body(ctx, BYTES, "Two answers are together at most 16 MiB."));
    if (reading instanceof ComparisonReading.Read read) {
      Request.json(ctx, ComparisonJson.tree(read.comparison()));
    } else {
      throw Problem.faulty(((ComparisonReading.Faulty) reading).faults());
    }
  }
}
