package kreds.local.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kreds.local.lambda.Functions;
import kreds.testing.aws.LoopbackGuard;

/// The HTTP server of the local run: on 127.0.0.1 only, a thread for every request, with API
/// Gateway's limits.
public final class Server implements AutoCloseable {
  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_HEADER_BYTES = 10_240;

  static {
    // Otherwise every answer on a kept connection waits 40 ms for the other side's acknowledgment.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// Takes the port, or fails with a [java.net.BindException]; requests wait until [#serve].
  public Server(int port) throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 256);
    http.setExecutor(threads);
  }

  /// The port that it has, also when it was asked for any.
  public int port() {
    return http.getAddress().getPort();
  }

  /// Answers with the API everywhere but under `/_local`.
  public void serve(LocalSite api, LocalSite control) {
    http.createContext("/", exchange -> handle(exchange, isControl(exchange) ? control : api));
    http.start();
  }

  /// Answers nobody any more; what is under way has a moment to end.
  @Override
  public void close() {
    http.stop(0);
    threads.shutdown();
    try {
      if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
        System.err.println("A request was under way; its caller hears nothing.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isControl(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return path.equals("/_local") || path.startsWith("/_local/");
  }

  private static void handle(HttpExchange exchange, LocalSite site) throws IOException {
    try (exchange) {
      write(exchange, answerOrApology(exchange, site));
    }
  }

  private static HttpAnswer answerOrApology(HttpExchange exchange, LocalSite site)
      throws IOException {
    try {
      return answer(exchange, site);
    } catch (Functions.Ended ends) {
      return HttpAnswer.message(503, "Service Unavailable");
    } catch (RuntimeException e) {
      System.err.println("The local run itself failed:");
      e.printStackTrace();
      return HttpAnswer.message(500, "Internal Server Error");
    }
  }

  private static HttpAnswer answer(HttpExchange exchange, LocalSite site) throws IOException {
    if (!LoopbackGuard.isThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
      return HttpAnswer.message(403, "Only 127.0.0.1 and localhost are answered");
    }
    if (headerBytes(exchange) > MOST_HEADER_BYTES) {
      return HttpAnswer.message(431, "Request Header Fields Too Large");
    }
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    return body.length > MOST_BYTES
        ? HttpAnswer.message(413, "Request Entity Too Large")
        : site.answer(Request.of(exchange, body));
  }

  private static int headerBytes(HttpExchange exchange) {
    int bytes = exchange.getRequestURI().toString().length();
    for (var header : exchange.getRequestHeaders().entrySet()) {
      for (String value : header.getValue()) {
        bytes += header.getKey().length() + value.length();
      }
    }
    return bytes;
  }

  private static void write(HttpExchange exchange, HttpAnswer answer) throws IOException {
    answer
        .headers()
        .forEach((name, values) ->
            values.forEach(value -> exchange.getResponseHeaders().add(name, value)));
    boolean bodyless = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : answer.body().length);
    if (!bodyless) {
      exchange.getResponseBody().write(answer.body());
    }
  }
}
