package kreds.local.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import kreds.local.LocalRun;
import kreds.local.json.LocalJson;

/// The local run as seen over HTTP, which may be killed and started again at any moment. It counts
/// what it was answered, and remembers each answer that nobody must get.
final class Site implements AutoCloseable {
  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<String> crashes = new ConcurrentLinkedQueue<>();
  private final AtomicInteger deaths = new AtomicInteger();
  private volatile boolean dying;
  private volatile LocalRun run;

  Site(Path folder) {
    this.folder = folder;
    this.run = started(folder, 0);
  }

  /// How many answers there were of each status; 0 stands for none at all.
  Map<String, AtomicInteger> answers() {
    return answers;
  }

  /// Each answer of 500, but where a function had been killed.
  List<String> crashes() {
    return List.copyOf(crashes);
  }

  /// The whole local run ends in the middle of everything and starts again.
  void restart() {
    var port = URI.create(run.address()).getPort();
    run.close();
    run = started(folder, port);
  }

  /// From now on functions may be killed, or not.
  void functionsDie(boolean now) {
    deaths.incrementAndGet();
    dying = now;
  }

  void settle() {
    run.settle();
  }

  @Override
  public void close() {
    client.close();
    run.close();
  }

  Optional<String> get(String path) {
    return send("GET", path, request(path).GET());
  }

  Optional<String> post(String path, Map<String, ?> fields) {
    var json = HttpRequest.BodyPublishers.ofString(LocalJson.write(fields));
    return send("POST", path, request(path).header("Content-Type", "application/json").POST(json));
  }

  /// The path of the newest link of that kind that an address was sent.
  Optional<String> link(String address, String kind) {
    var link = Pattern.compile(Pattern.quote(kind) + "[A-Za-z0-9_.~-]{20,}");
    return get("/_local/mail?to=" + address)
        .flatMap(mails -> link.matcher(mails).results().findFirst().map(found -> found.group()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(run.address() + path))
        .timeout(Duration.ofSeconds(60))
        .header("Accept", "application/json");
  }

  private Optional<String> send(String method, String path, HttpRequest.Builder request) {
    var deathsBefore = deaths.get();
    var dyingBefore = dying;
    try {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      count(Integer.toString(answer.statusCode()));
      var killed = dyingBefore || deaths.get() != deathsBefore;
      if (answer.statusCode() == 500 && !killed) {
        crashes.add(
            method + " " + path.replaceAll("[A-Za-z0-9_~-]{40,}", "…") + " " + answer.body());
      }
      return Optional.of(answer.body()).filter(_ -> answer.statusCode() < 300);
    } catch (IOException lost) {
      count("0");
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void count(String status) {
    answers.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
  }

  private static LocalRun started(Path folder, int port) {
    try {
      return new LocalRun(port, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the local run does not start", e);
    }
  }
}
