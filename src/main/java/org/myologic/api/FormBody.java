package org.myologic.api;

import io.javalin.http.HttpStatus;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code application/x-www-form-urlencoded}, each name once. */
final class FormBody {
  private FormBody() {}

  static Map<String, String> parse(String body) {
    Map<String, String> fields = new TreeMap<>();
    for (String pair : body.split("&")) {
      String[] sides = pair.split("=", 2);
      String name = decoded(sides[0]);
      if (!name.isEmpty() && fields.put(name, decoded(sides.length > 1 ? sides[1] : "")) != null) {
        throw Problem.parameter(name, "is given more than once.");
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "The form holds a broken percent escape.");
    }
  }
}
