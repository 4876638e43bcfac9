package org.myologic.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.myologic.Myologic;
import org.myologic.api.ApiServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: runs the server until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the web page, the HTTP API and the SPARQL endpoint.",
      "It answers on this machine only unless --host says otherwise; it keeps no case."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  myologic serve",
      "  myologic serve --port 8080",
      "  curl -H 'Content-Type: application/json' -d @case.json http://127.0.0.1:7070/api/classify"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Myologic> opened;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address to listen on. Default: ${DEFAULT-VALUE}.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description = "Port to listen on; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  ServeCommand(Console console, Supplier<Myologic> opened) {
    this.console = console;
    this.opened = opened;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Myologic myologic = opened.get();
        ApiServer server = ApiServer.start(myologic, host, port)) {
      console.out().println("Myologic is ready at " + server.url());
      CountDownLatch ended = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      ended.await();
      return Exit.DONE;
    }
  }
}
