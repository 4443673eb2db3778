package kreds.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.local.LocalRun;
import kreds.local.json.LocalJson;
import kreds.template.Template;

/// The local run as people outside use it: over HTTP only, by the routes and calls that INTERFACES
/// promises.
public final class Kreds extends OverHttp {
  private final Path data;
  private final Map<String, String> parameters;
  private final boolean demo;
  private volatile LocalRun run;

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
    this.data = data;
    this.parameters = Map.copyOf(parameters);
    this.demo = demo;
    this.run = started(port);
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

  /// Until everything that was caused has arrived.
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
  Map<String, Object> order(String function, Map<String, Object> event) {
    var answer = postJson("/_local/invoke/" + function, event).json();
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

  /// The mails to an address, newest first.
  public List<Map<String, Object>> mail(String to) {
    settle();
    return LocalJson.list(json(mailbox(to)).body());
  }

  /// Where the mails to an address are.
  public static String mailbox(String to) {
    return "/_local/mail?to=" + encode(to);
  }

  /// The first link of that kind in the newest mail to an address that has one.
  public String link(String to, String kind) {
    return link(mail(to), kind)
        .orElseThrow(() -> new AssertionError("no " + kind + " link; the mails: " + subjects(to)));
  }

  /// The same, if any of these mails has one.
  public Optional<String> link(List<Map<String, Object>> mails, String kind) {
    return mails.stream()
        .map(mail -> LocalJson.text(mail, "text"))
        .filter(text -> text.contains(address() + kind))
        .map(text -> text.substring(text.indexOf(address() + kind) + address().length()))
        .map(path -> path.split("[\\s)>\\]]", 2)[0])
        .findFirst();
  }

  public List<String> subjects(String to) {
    return mail(to).stream().map(mail -> LocalJson.text(mail, "subject")).toList();
  }

  public List<Map<String, Object>> table(String name) {
    settle();
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

  private static Map<String, Object> yes(String asked, Map<String, Object> answer) {
    if (!Boolean.TRUE.equals(answer.get("ok"))) {
      throw new AssertionError(asked + " was refused: " + answer);
    }
    return answer;
  }

  private LocalRun started(int port) {
    try {
      return new LocalRun(port, data, parameters, demo);
    } catch (IOException e) {
      throw new UncheckedIOException("the local run does not start", e);
    }
  }
}
