package org.myologic.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myologic.Myologic;
import org.myologic.interop.AssessmentJson;
import org.myologic.interop.AssessmentText;
import org.myologic.interop.AssessmentTurtle;
import org.myologic.interop.CaseLimits;
import org.myologic.interop.CaseReader;
import org.myologic.model.Assessment;
import org.myologic.model.Depth;
import org.myologic.model.Question;

/** {@code POST /api/classify}: one case, or a stream of cases a line each. */
final class ClassifyResource {
  static final String JSON = "application/json";
  static final String NDJSON = "application/x-ndjson";
  private static final String TURTLE = "text/turtle";
  private static final String TEXT = "text/plain";
  private static final String TOO_LARGE =
      "A case is at most 1 MiB. Send many cases as " + NDJSON + ".";

  private final Myologic myologic;
  private final Turnstile turnstile;

  ClassifyResource(Myologic myologic, Turnstile turnstile) {
    this.myologic = myologic;
    this.turnstile = turnstile;
  }

  void register(RoutesConfig routes) {
    routes.post("/api/classify", this::classify);
  }

  private void classify(Context ctx) throws IOException {
    Map<String, String> parameters = Request.parameters(ctx, Set.of("reasoner", "next", "explain"));
    requireKnownReasoner(parameters);
    Depth depth = depth(parameters);
    switch (Request.bodyType(ctx)) {
      case JSON -> single(ctx, depth);
      case NDJSON -> {
        Request.accepted(ctx, List.of(NDJSON));
        new LineClassifier(myologic, turnstile, depth).answer(ctx);
      }
      default ->
          throw Problem.of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "Send a case as " + JSON + ", or a case a line as " + NDJSON + ".",
              Map.of("Accept", JSON + ", " + NDJSON));
    }
  }

  private static void requireKnownReasoner(Map<String, String> parameters) {
    String reasoner = parameters.getOrDefault("reasoner", "hermit");
    if (!reasoner.equals("hermit")) {
      throw Problem.parameter("reasoner", "can only be hermit so far.");
    }
  }

  private static Depth depth(Map<String, String> parameters) {
    boolean next = isTrue("next", parameters);
    if (isTrue("explain", parameters)) {
      return Depth.EXPLAINED;
    }
    return next ? Depth.NEXT : Depth.PLAIN;
  }

  private static boolean isTrue(String name, Map<String, String> parameters) {
    return switch (parameters.getOrDefault(name, "false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.parameter(name, "can only be true or false.");
    };
  }

  private void single(Context ctx, Depth depth) throws IOException {
    String wanted = Request.accepted(ctx, List.of(JSON, TURTLE, TEXT));
    LocalDate today = LocalDate.now();
    new CaseReader(today)
        .read(Request.body(ctx, CaseLimits.CASE_BYTES, TOO_LARGE), "case-1")
        .unless(myologic::faults)
        .handle(
            read -> send(ctx, wanted, turnstile.assess(new Question(read, today, depth))),
            faults -> {
              throw Problem.faulty(faults);
            });
  }

  private static void send(Context ctx, String mediaType, Assessment assessment) {
    String body =
        switch (mediaType) {
          case TURTLE -> AssessmentTurtle.PREFIXES + AssessmentTurtle.of(assessment);
          case TEXT -> AssessmentText.of(assessment);
          default -> AssessmentJson.text(assessment);
        };
    ctx.contentType(mediaType.equals(JSON) ? JSON : mediaType + "; charset=utf-8").result(body);
  }
}
