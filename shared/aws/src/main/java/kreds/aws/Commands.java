package kreds.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.change.Order;
import kreds.form.Fields;

/// The commands of one function. Each has a sample in `events/`, which is what the answer shows
/// when something is missing: staff copy it, change it, and send it again.
public final class Commands {
  private static final String HELP = "help";

  private final String function;
  private final Map<String, Command<?>> commands = new LinkedHashMap<>();

  private Commands(String function) {
    this.function = function;
  }

  /// No command yet, of that function.
  public static Commands of(String function) {
    return new Commands(function);
  }

  /// These and one more.
  ///
  /// @param reader reads the event's fields into something raw; must not throw
  /// @param action does it, hearing what was read, who ordered it and by which command
  public <T> Commands add(
      String name,
      String summary,
      Function<Fields, T> reader,
      BiFunction<T, Order, StaffAnswer> action) {
    commands.put(name, new Command<>(name, summary, reader, action));
    return this;
  }

  /// The names, in the order they were added.
  public Set<String> names() {
    return commands.keySet();
  }

  /// The sample of a command, as it stands in `events/`.
  ///
  /// @throws IllegalStateException if there is none
  public Map<String, Object> sample(String name) {
    var file = "/events/" + function + "/" + name + ".json";
    try (var in = Commands.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + file);
      }
      return Json.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample " + file + " cannot be read", e);
    }
  }

  /// The name of an order if it is known; what was typed instead is nobody's to log.
  String nameOf(Map<String, Object> sent) {
    var name = typed(sent);
    return commands.containsKey(name) || name.equals(HELP) ? name : "unknown-command";
  }

  /// Does what is ordered, and answers as it is written.
  Map<String, Object> run(Map<String, Object> sent) {
    var name = typed(sent);
    var command = commands.get(name);
    if (name.equals(HELP)) {
      return help().written("");
    }
    if (command == null) {
      return unknown(name).written("");
    }
    return shown(command, command.run(Fields.of(sent))).written(actor(sent));
  }

  private StaffAnswer shown(Command<?> command, StaffAnswer answer) {
    return switch (answer) {
      case StaffAnswer.Done done -> done;
      case StaffAnswer.Refused refused when refused.problem().errors().isEmpty() -> refused;
      case StaffAnswer.Refused refused ->
          new StaffAnswer.Refused(refused.problem().with("sample", sample(command.name())));
    };
  }

  private StaffAnswer help() {
    var list = new ArrayList<Object>();
    for (var command : commands.values()) {
      var one = new LinkedHashMap<String, Object>();
      one.put("command", command.name());
      one.put("summary", command.summary());
      one.put("sample", sample(command.name()));
      list.add(one);
    }
    return StaffAnswer.done(
        "The commands of " + function + ", each with a sample.", Map.of("commands", list));
  }

  private StaffAnswer unknown(String name) {
    var near = NearNames.of(name, commands.keySet());
    var meant = near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
    return new StaffAnswer.Refused(
        Problem.of(
                400,
                "unknown-command",
                "Unknown command",
                "There is no such command in " + function + "." + meant)
            .with("commands", List.copyOf(near.isEmpty() ? commands.keySet() : near))
            .with("sample", Map.of("command", HELP)));
  }

  private static String typed(Map<String, Object> sent) {
    return sent.get("command") instanceof String name ? name.strip() : "";
  }

  private static String actor(Map<String, Object> sent) {
    return sent.get("actor") instanceof String actor ? actor.strip() : "";
  }
}
