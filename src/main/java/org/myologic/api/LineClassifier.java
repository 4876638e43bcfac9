package org.myologic.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.myologic.Myologic;
import org.myologic.interop.AssessmentJson;
import org.myologic.interop.CaseFile;
import org.myologic.interop.Json;
import org.myologic.interop.PlacedReading;
import org.myologic.model.Depth;
import org.myologic.model.Question;

/**
 * Answers a stream of cases with a stream of lines, one for each case as soon as it is ready: an
 * assessment, or a problem that names the line. Nothing is held but the case at hand.
 */
final class LineClassifier {
  private final Myologic myologic;
  private final Turnstile turnstile;
  private final Depth depth;
  private final LocalDate today = LocalDate.now();

  LineClassifier(Myologic myologic, Turnstile turnstile, Depth depth) {
    this.myologic = myologic;
    this.turnstile = turnstile;
    this.depth = depth;
  }

  void answer(Context ctx) throws IOException {
    ctx.res().setContentType(ClassifyResource.NDJSON);
    OutputStream out = ctx.res().getOutputStream();
    try {
      new CaseFile(today).readLines(ctx.req().getInputStream(), placed -> write(out, line(placed)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String line(PlacedReading placed) {
    StringBuilder line = new StringBuilder();
    placed
        .reading()
        .unless(myologic::faults)
        .handle(
            read -> {
              try {
                line.append(
                    AssessmentJson.line(turnstile.assess(new Question(read, today, depth))));
              } catch (Problem busy) {
                line.append(problem(placed, busy));
              }
            },
            faults -> line.append(problem(placed, Problem.faulty(faults))));
    return line.append('\n').toString();
  }

  private static String problem(PlacedReading placed, Problem problem) {
    ObjectNode node =
        Json.object().put("line", Integer.parseInt(placed.place().replace("line ", "")));
    node.setAll(problem.json());
    return Json.compact(node);
  }

  private static void write(OutputStream out, String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
