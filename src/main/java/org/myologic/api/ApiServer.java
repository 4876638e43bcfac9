package org.myologic.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.List;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.myologic.Myologic;

/** The running server. It works on platform threads and keeps no case. */
public final class ApiServer implements AutoCloseable {
  private static final int THREADS = 64;
  private static final int CONNECTIONS = 1_000;
  private static final int SLOWEST_BYTES_PER_SECOND = 20;

  private final Javalin javalin;
  private final String host;

  private ApiServer(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /**
   * Starts serving.
   *
   * @param myologic stays open; the caller closes it after the server
   * @param port 0 for any free one
   * @throws CannotListenException if the port is taken or the host is not this machine
   */
  public static ApiServer start(Myologic myologic, String host, int port) {
    Javalin javalin = Javalin.create(config -> configure(config, myologic));
    try {
      return new ApiServer(javalin.start(host, port), host);
    } catch (JavalinBindException e) {
      throw new CannotListenException(
          "Cannot listen on %s, port %d. If something else does already, take another port."
              .formatted(host, port),
          e);
    }
  }

  private static void configure(JavalinConfig config, Myologic myologic) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.modifyServer(ApiServer::harden);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.router.javaLangErrorHandler(
        (response, error) -> {
          Failures.note(error);
          response.setStatus(500);
        });
    config.routes.before(ctx -> Headers.putAll(ctx::header));
    Failures.register(config.routes);
    register(config, myologic);
  }

  private static void register(JavalinConfig config, Myologic myologic) {
    Turnstile turnstile = new Turnstile(myologic);
    new ClassifyResource(myologic, turnstile).register(config.routes);
    new CompareResource(myologic, turnstile).register(config.routes);
    new CauseResource(myologic).register(config.routes);
    new TermResource(myologic).register(config.routes);
    new QueryResource(myologic).register(config.routes);
    new SparqlResource(myologic).register(config.routes);
    new OntologyResource(myologic).register(config.routes);
    new SiteResource(myologic).register(config.routes);
  }

  private static void harden(Server server) {
    server.setErrorHandler(new PlainErrors());
    server.setHandler(new MinimumDataRateHandler(SLOWEST_BYTES_PER_SECOND, 0));
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
  }

  /** Address of the web page, ending in a slash. */
  public String url() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + shown + ":" + javalin.port() + "/";
  }

  /** Every route as {@code GET /path}, sorted. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
        .filter(route -> route.startsWith("GET ") || route.startsWith("POST "))
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
