package org.myologic.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.myologic.interop.Json;

/** What the routes have in common: names in paths, query parameters, media types. */
final class Request {
  private static final int DRAINED_BYTES = 8 << 20;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,120}");

  private Request() {}

  /** The path parameter {@code name}; any but a plain name is nobody's. */
  static String name(Context ctx) {
    String name = ctx.pathParam("name");
    if (!NAME.matcher(name).matches()) {
      throw Problem.unknown("A name has letters, digits and hyphens only.", List.of());
    }
    return name;
  }

  /** All query parameters, each of which may be given once only. */
  static Map<String, String> parameters(Context ctx) {
    Map<String, String> parameters = new TreeMap<>();
    ctx.queryParamMap()
        .forEach(
            (key, values) -> {
              if (values.size() > 1) {
                throw Problem.parameter(key, "is given more than once.");
              }
              parameters.put(key, values.get(0));
            });
    return parameters;
  }

  /** The query parameters, of which only these are known. */
  static Map<String, String> parameters(Context ctx, Set<String> known) {
    Map<String, String> parameters = parameters(ctx);
    parameters.keySet().stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw Problem.parameter(key, "is not known here. Known are: " + list(known) + ".");
            });
    return parameters;
  }

  /** The media type that is asked for among those offered; the first decides between equals. */
  static String accepted(Context ctx, List<String> offered) {
    Optional<String> best = MediaRange.best(ctx.header("Accept"), offered);
    ctx.header("Vary", "Accept");
    return best.orElseThrow(
        () ->
            Problem.of(
                HttpStatus.NOT_ACCEPTABLE, "Ask for one of " + String.join(", ", offered) + "."));
  }

  /** The media type of the body in lower case, without parameters; empty if there is none. */
  static String bodyType(Context ctx) {
    String header = ctx.contentType() == null ? "" : ctx.contentType().toLowerCase(Locale.ROOT);
    String charset = header.replaceFirst("^[^;]*", "").replaceAll("[\\s\";]", "");
    if (charset.startsWith("charset=") && !charset.equals("charset=utf-8")) {
      throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send UTF-8.");
    }
    return header.replaceFirst(";.*", "").strip();
  }

  /**
   * The body.
   *
   * @param bytes how large it may be
   * @param tooLarge what to say if it is larger
   */
  static byte[] body(Context ctx, int bytes, String tooLarge) throws IOException {
    InputStream in = ctx.req().getInputStream();
    byte[] body = in.readNBytes(bytes + 1);
    if (body.length > bytes) {
      in.skipNBytes(Math.min(DRAINED_BYTES, Math.max(0, ctx.contentLength() - body.length)));
      throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, tooLarge);
    }
    return body;
  }

  /** Answers with JSON, having looked whether JSON is wanted. */
  static void json(Context ctx, ObjectNode body) {
    accepted(ctx, List.of("application/json"));
    ctx.contentType("application/json").result(Json.indented(body));
  }

  private static String list(Set<String> known) {
    return known.isEmpty() ? "none" : String.join(", ", known.stream().sorted().toList());
  }
}
