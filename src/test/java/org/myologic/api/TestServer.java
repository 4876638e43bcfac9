package org.myologic.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.myologic.SmallMyologic;

/** The real server on a free port, over the small ontology, and requests to it. */
final class TestServer implements AutoCloseable {
  private final ApiServer server = ApiServer.start(SmallMyologic.get(), "127.0.0.1", 0);
  private final HttpClient client = HttpClient.newHttpClient();

  ApiServer server() {
    return server;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> classify(String body) {
    return post("api/classify", "application/json", body);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  @Override
  public void close() {
    server.close();
  }
}
