package kreds.local.story;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.LocalRun;
import kreds.local.json.LocalJson;
import kreds.template.Template;

/// The local run as people outside use it: over HTTP only, by the routes and calls that INTERFACES
/// promises.
public final class Kreds implements AutoCloseable {
  private final LocalRun run;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param port 0 for any that is free
  public Kreds(Path data, int port) {
    try {
      run = new LocalRun(port, data);
    } catch (IOException e) {
      throw new IllegalStateException("the local run does not start", e);
    }
  }

  /// What came back.
  public record Reply(int status, String body, String location, String type) {
    public Map<String, Object> json() {
      return LocalJson.object(body);
    }

    public String text(String name) {
      return LocalJson.text(json(), name);
    }
  }

  public String address() {
    return run.address();
  }

  public int port() {
    return URI.create(address()).getPort();
  }

  public Reply page(String path) {
    return send(request(path).header("Accept", "text/html").GET());
  }

  public Reply json(String path) {
    return send(request(path).header("Accept", "application/json").GET());
  }

  public Reply postForm(String path, Map<String, String> fields) {
    var pairs = new ArrayList<String>();
    fields.forEach((name, value) -> pairs.add(encode(name) + "=" + encode(value)));
    return send(
        request(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
  }

  public Reply postJson(String path, Map<String, ?> fields) {
    return send(
        request(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(LocalJson.write(fields))));
  }

  /// Staff: the sample of `events/`, with these fields in place of its own; the answer must be a
  /// yes.
  public Map<String, Object> staff(String function, String command, Map<String, ?> fields) {
    var answer = invoke(function, command, fields);
    if (!Boolean.TRUE.equals(answer.get("ok"))) {
      throw new AssertionError(command + " was refused: " + answer);
    }
    return answer;
  }

  /// The same, whatever is answered.
  public Map<String, Object> invoke(String function, String command, Map<String, ?> fields) {
    var event = new LinkedHashMap<>(sample(function + "/" + command));
    event.putAll(fields);
    return order(function, event);
  }

  /// Any event; whatever its answer offers next must be well-formed where it belongs.
  Map<String, Object> order(String function, Map<String, Object> event) {
    var answer = postJson("/_local/invoke/" + function, event).json();
    new Probe(this).read(answer);
    return answer;
  }

  public static Map<String, Object> sample(String name) {
    try {
      var home = Template.ofTheProject().toAbsolutePath().getParent();
      return LocalJson.object(Files.readString(Path.of(home + "/events/" + name + ".json")));
    } catch (IOException e) {
      throw new IllegalStateException("no such event: " + name, e);
    }
  }

  /// The mails to an address, newest first.
  public List<Map<String, Object>> mail(String to) {
    run.settle();
    var answer = json("/_local/mail?to=" + encode(to)).body();
    return LocalJson.list(answer);
  }

  /// The first link of that kind in the newest mail to an address that has one.
  public String link(String to, String kind) {
    for (var mail : mail(to)) {
      var text = LocalJson.text(mail, "text");
      var start = text.indexOf(address() + kind);
      if (start >= 0) {
        var path = text.substring(start + address().length());
        return path.split("[\\s)>\\]]", 2)[0];
      }
    }
    throw new AssertionError("no " + kind + " link; the mails: " + subjects(to));
  }

  public List<String> subjects(String to) {
    return mail(to).stream().map(mail -> LocalJson.text(mail, "subject")).toList();
  }

  public List<Map<String, Object>> table(String name) {
    run.settle();
    return LocalJson.list(json("/_local/tables/" + name).body());
  }

  public Map<String, Object> clock(Map<String, String> move) {
    var reply = postJson("/_local/clock", move);
    if (reply.status() != 200) {
      throw new AssertionError("the clock did not move: " + reply.body());
    }
    return reply.json();
  }

  public String now() {
    return json("/_local/clock").text("local");
  }

  /// Releases a mailing by the event that the answer gave as a next step.
  public void release(Map<String, Object> prepared) {
    for (var next : LocalJson.objects(prepared, "next")) {
      if (LocalJson.text(next, "command").equals("release-mailing")) {
        var answer = postJson("/_local/invoke/email-distribution", next).json();
        if (!Boolean.TRUE.equals(answer.get("ok"))) {
          throw new AssertionError("not released: " + answer);
        }
        return;
      }
    }
    throw new AssertionError("no way to release it: " + prepared);
  }

  @Override
  public void close() {
    client.close();
    run.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(
          answer.statusCode(),
          answer.body(),
          answer.headers().firstValue("location").orElse(""),
          answer.headers().firstValue("content-type").orElse(""));
    } catch (IOException e) {
      throw new IllegalStateException("the local run does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
