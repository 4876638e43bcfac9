package org.myologic.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.myologic.interop.Json;
import org.myologic.model.Issue;

/**
 * Why a request cannot be answered, as RFC 9457 puts it. The detail is for people and repeats
 * nothing of a case.
 */
final class Problem extends RuntimeException {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient List<Issue> faults;
  private final transient List<String> candidates;
  private final transient Map<String, String> headers;

  private Problem(
      HttpStatus status, String detail, List<Issue> faults, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.faults = faults;
    this.candidates =
        status == HttpStatus.NOT_FOUND && !faults.isEmpty()
            ? faults.get(0).candidates()
            : List.of();
    this.headers = headers;
  }

  /** A problem without more to say. */
  static Problem of(HttpStatus status, String detail) {
    return new Problem(status, detail, List.of(), Map.of());
  }

  /** A problem whose answer needs a header, such as {@code Allow}. */
  static Problem of(HttpStatus status, String detail, Map<String, String> headers) {
    return new Problem(status, detail, List.of(), headers);
  }

  /** A case with faults. */
  static Problem faulty(List<Issue> faults) {
    return new Problem(
        HttpStatus.BAD_REQUEST, "The case cannot be read; see the faults.", faults, Map.of());
  }

  /** A request parameter that cannot be used. */
  static Problem parameter(String name, String message) {
    return of(HttpStatus.BAD_REQUEST, "The parameter '" + name + "' " + message);
  }

  /** A name that nothing has, with the names that may have been meant. */
  static Problem unknown(String detail, List<String> candidates) {
    Issue issue = new Issue(Issue.Level.ERROR, "", detail, candidates);
    return new Problem(HttpStatus.NOT_FOUND, detail, List.of(issue), Map.of());
  }

  void send(Context ctx) {
    headers.forEach(ctx::header);
    ctx.status(status).contentType(MEDIA_TYPE).result(Json.indented(json()));
  }

  ObjectNode json() {
    ObjectNode node = json(status.getCode(), status.getMessage(), getMessage());
    if (status == HttpStatus.NOT_FOUND) {
      node.set("candidates", Json.texts(candidates));
    } else if (!faults.isEmpty()) {
      node.set("faults", Json.list(faults, Problem::fault));
    }
    return node;
  }

  /** The members that every problem has. */
  static ObjectNode json(int status, String title, String detail) {
    return Json.object()
        .put("type", "about:blank")
        .put("title", title)
        .put("status", status)
        .put("detail", detail);
  }

  private static ObjectNode fault(Issue fault) {
    ObjectNode node = Json.object().put("pointer", fault.path()).put("message", fault.message());
    if (!fault.candidates().isEmpty()) {
      node.set("candidates", Json.texts(fault.candidates()));
    }
    return node;
  }
}
