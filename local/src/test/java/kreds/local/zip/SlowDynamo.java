package kreds.local.zip;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A DynamoDB that is as far away as AWS's is: each call takes so much longer, and is counted.
final class SlowDynamo implements AutoCloseable {
  private final URI real;
  private final Duration longer;
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final AtomicInteger calls = new AtomicInteger();

  SlowDynamo(URI real, Duration longer) throws IOException {
    this.real = real;
    this.longer = longer;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  /// What tells a function to use this one.
  Map<String, String> environment() {
    var address = "http://127.0.0.1:" + server.getAddress().getPort();
    return Map.of("AWS_ENDPOINT_URL_DYNAMODB", address);
  }

  /// How many calls there have been.
  int calls() {
    return calls.get();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      calls.incrementAndGet();
      Thread.sleep(longer);
      var request =
          HttpRequest.newBuilder(real)
              .POST(
                  HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
      for (var name :
          new String[] {"X-Amz-Target", "Authorization", "Content-Type", "X-Amz-Date"}) {
        request.header(name, exchange.getRequestHeaders().getFirst(name));
      }
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
