package kreds.web.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.aws.Json;
import kreds.aws.Problem;
import kreds.aws.Staff;
import kreds.change.Order;
import kreds.text.Visible;
import kreds.web.form.Fields;
import kreds.web.form.Input;

/// The commands of one function. Each has a sample in `events/`, which is what the answer shows
/// when something is missing: staff copy it, change it, and send it again.
public final class Commands implements Staff {
  private static final String HELP = "help";

  /// What there is to order.
  private record HelpJson(List<CommandJson> commands) {}

  /// One command, its fields as JSON schema, and an event to copy.
  private record CommandJson(
      String command, String summary, Map<String, Object> fields, Map<String, Object> sample) {}

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
  /// @param input the event's fields
  /// @param action does it, hearing what was read, who ordered it and by which command
  public <T> Commands add(
      String name, String summary, Input<T> input, BiFunction<T, Order, StaffAnswer> action) {
    commands.put(name, new Command<>(name, summary, input, action));
    return this;
  }

  /// These and one more, which needs no fields.
  public Commands add(String name, String summary, Function<Order, StaffAnswer> action) {
    return add(name, summary, Input.nothing(), (_, order) -> action.apply(order));
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

  @Override
  public String nameOf(Map<String, Object> sent) {
    var name = typed(sent);
    return commands.containsKey(name) || name.equals(HELP) ? name : "unknown-command";
  }

  @Override
  public Map<String, Object> run(Map<String, Object> sent) {
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
    var list = new ArrayList<CommandJson>();
    for (var command : commands.values()) {
      list.add(
          new CommandJson(
              command.name(), command.summary(), command.schema(), sample(command.name())));
    }
    return StaffAnswer.done(
        "The commands of " + function + ", each with a sample.", new HelpJson(list));
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
    return sent.get("command") instanceof String name ? Visible.stripped(name) : "";
  }

  private static String actor(Map<String, Object> sent) {
    return sent.get("actor") instanceof String actor ? Visible.stripped(actor) : "";
  }
}
