package org.myologic.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.myologic.Myologic;
import org.myologic.interop.Json;

/** The web page, the description of the API, and whether the server is well. */
final class SiteResource {
  private static final Map<String, String> FILES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "style.css", "text/css; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "openapi.json", "application/json");

  private final Myologic myologic;

  SiteResource(Myologic myologic) {
    this.myologic = myologic;
  }

  void register(RoutesConfig routes) {
    routes.get("/", ctx -> file(ctx, "index.html"));
    routes.get("/style.css", ctx -> file(ctx, "style.css"));
    routes.get("/page.js", ctx -> file(ctx, "page.js"));
    routes.get("/openapi.json", ctx -> file(ctx, "openapi.json"));
    routes.get("/health/live", ctx -> Request.json(ctx, Json.object().put("status", "up")));
    routes.get("/health/ready", this::ready);
  }

  private void ready(Context ctx) {
    Request.parameters(ctx, Set.of());
    Request.json(
        ctx,
        Json.object()
            .put("status", "up")
            .put("versionIri", myologic.version().versionIri())
            .put("sha256", myologic.version().sha256()));
  }

  private static void file(Context ctx, String name) throws IOException {
    try (InputStream in = SiteResource.class.getResourceAsStream("/web/" + name)) {
      ctx.contentType(FILES.get(name)).result(in.readAllBytes());
    }
  }
}
