package org.myologic.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The headers of every answer: nothing foreign is loaded, nothing is guessed, nothing is kept. */
final class Headers {
  private static final Map<String, String> ALWAYS =
      new TreeMap<>(
          Map.of(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                  + " img-src 'self' data:; base-uri 'none'; form-action 'none';"
                  + " frame-ancestors 'none'",
              "X-Content-Type-Options",
              "nosniff",
              "Referrer-Policy",
              "no-referrer",
              "Cross-Origin-Opener-Policy",
              "same-origin",
              "Cross-Origin-Resource-Policy",
              "same-origin",
              "Cache-Control",
              "no-store"));

  private Headers() {}

  static void putAll(BiConsumer<String, String> put) {
    ALWAYS.forEach(put);
  }
}
