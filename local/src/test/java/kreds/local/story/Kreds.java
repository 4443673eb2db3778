package kreds.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.LocalRun;
import kreds.local.json.LocalJson;
import kreds.template.Template;

/// The local run as people outside use it: over HTTP only, by the routes and calls that INTERFACES
/// promises.
public final class Kreds extends RunningAssociation {
  private final Start start;
  private volatile LocalRun run;

  /// How it starts, and starts again, at a port.
  private interface Start {
    LocalRun at(int port) throws IOException;
  }

  /// @param port 0 for any that is free
  public Kreds(Path data, int port) {
    this(data, port, Map.of(), false);
  }

  /// @param parameters of the template, where they are not its defaults
  public Kreds(Path data, Map<String, String> parameters) {
    this(data, 0, parameters, false);
  }

  /// @param demo whether it opens as `local/run` does
  public Kreds(Path data, int port, boolean demo) {
    this(data, port, Map.of(), demo);
  }

  private Kreds(Path data, int port, Map<String, String> parameters, boolean demo) {
    this(port, at -> new LocalRun(at, data, parameters, demo));
  }

  private Kreds(int port, Start start) {
    this.start = start;
    this.run = started(port);
  }

  /// One whose clock stands until it is moved, and in which nothing happens beside what is asked.
  public static Kreds still(Path data, Instant at) {
    return new Kreds(0, _ -> LocalRun.still(data, at));
  }

  @Override
  public String address() {
    return run.address();
  }

  public int port() {
    return URI.create(address()).getPort();
  }

  /// Ends, whatever is under way, and starts again where it was.
  public void restart() {
    var port = port();
    run.close();
    run = started(port);
  }

  @Override
  public void settle() {
    run.settle();
  }

  /// Staff: the sample of `events/`, with these fields in place of its own; the answer must be a
  /// yes.
  public Map<String, Object> staff(String function, String command, Map<String, ?> fields) {
    return yes(command, invoke(function, command, fields));
  }

  /// The same, whatever is answered.
  public Map<String, Object> invoke(String function, String command, Map<String, ?> fields) {
    return order(function, order(function, command, fields));
  }

  /// Any event; whatever its answer offers next must be well-formed where it belongs.
  @Override
  public Map<String, Object> order(String function, Map<String, Object> event) {
    var answer = super.order(function, event);
    new Probe(this).read(answer);
    return answer;
  }

  /// The sample of `events/`, with these fields in place of its own.
  public static Map<String, Object> order(String function, String command, Map<String, ?> fields) {
    var event = new LinkedHashMap<>(sample(function + "/" + command));
    event.putAll(fields);
    return event;
  }

  public static Map<String, Object> sample(String name) {
    try {
      var home = Template.ofTheProject().toAbsolutePath().getParent();
      return LocalJson.object(Files.readString(Path.of(home + "/events/" + name + ".json")));
    } catch (IOException e) {
      throw new IllegalStateException("no such event: " + name, e);
    }
  }

  public List<Map<String, Object>> table(String name) {
    settle();
    return LocalJson.list(json("/_local/tables/" + name).body());
  }

  /// Releases a mailing by the event that the answer gave as a next step.
  public void release(Map<String, Object> prepared) {
    var release =
        LocalJson.objects(prepared, "next").stream()
            .filter(next -> LocalJson.text(next, "command").equals("release-mailing"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no way to release it: " + prepared));
    yes("release", postJson("/_local/invoke/email-distribution", release).json());
  }

  @Override
  public void close() {
    super.close();
    run.close();
  }

  private LocalRun started(int port) {
    try {
      return start.at(port);
    } catch (IOException e) {
      throw new UncheckedIOException("the local run does not start", e);
    }
  }
}
