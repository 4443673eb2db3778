package kreds.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long somebody waits who moves the local clock by three months, with every schedule in
/// between. Run by hand, since a machine's speed proves no rule.
final class ClockBenchmark {

  @Test
  void threeMonths(@TempDir Path data) throws IOException, InterruptedException {
    try (var run = new LocalRun(0, data.resolve("kreds"));
        var client = HttpClient.newHttpClient()) {
      var forward =
          HttpRequest.newBuilder(URI.create(run.address() + "/_local/clock"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"P3M\"}"))
              .build();
      var start = System.nanoTime();
      var moved = client.send(forward, HttpResponse.BodyHandlers.ofString());
      var took = Duration.ofNanos(System.nanoTime() - start);
      System.out.println("three months (" + moved.statusCode() + "): " + took.toMillis() + " ms");
    }
  }
}
