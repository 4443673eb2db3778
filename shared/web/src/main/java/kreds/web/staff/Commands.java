package kreds.web.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.aws.Json;
import kreds.aws.Problem;
import kreds.aws.Staff;
import kreds.change.Order;
import kreds.text.Visible;
import kreds.web.form.Fields;
import kreds.web.form.Input;

/// The commands of one function. Each has a sample in `events/`, of which the answer shows what was
/// not right: staff copy it, change it, and send it again.
public final class Commands implements Staff {
  /// What there is to order: known to each function.
  static final String HELP = "help";

  /// What there is to order, here and in the other functions.
  private record HelpJson(List<CommandJson> commands, Map<String, List<String>> elsewhere) {}

  /// One command, its fields as JSON schema, and an event to copy.
  private record CommandJson(
      String command, String summary, Map<String, Object> fields, Map<String, Object> sample) {}

  private final FunctionName function;
  private final ZoneId zone;
  private final Map<String, Command<?>> commands = new LinkedHashMap<>();

  private Commands(FunctionName function, ZoneId zone) {
    this.function = function;
    this.zone = zone;
  }

  /// No command yet, of that function.
  ///
  /// @param zone whose clocks staff read
  public static Commands of(FunctionName function, ZoneId zone) {
    return new Commands(function, zone);
  }

  /// These and one more.
  ///
  /// @param input the event's fields
  /// @param action does it, hearing what was read, who ordered it and by which command
  public <T> Commands add(
      StaffCommand name, String summary, Input<T> input, BiFunction<T, Order, StaffAnswer> action) {
    if (name.function() != function) {
      throw new IllegalArgumentException(name + " belongs to " + name.function());
    }
    commands.put(name.written(), new Command<>(name, summary, input, action));
    return this;
  }

  /// These and one more, which needs no fields.
  public Commands add(StaffCommand name, String summary, Function<Order, StaffAnswer> action) {
    return add(name, summary, Input.nothing(), (_, order) -> action.apply(order));
  }

  /// The sample of a command, as it stands in `events/`, with its function before it.
  private Map<String, Object> sample(String name) {
    var file = "/events/" + function.written() + "/" + name + ".json";
    try (var in = Commands.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + file);
      }
      var sample = new LinkedHashMap<String, Object>();
      sample.put("function", function.written());
      sample.putAll(Json.read(in));
      return sample;
    } catch (IOException e) {
      throw new UncheckedIOException("the sample " + file + " cannot be read", e);
    }
  }

  @Override
  public String nameOf(Map<String, Object> sent) {
    var name = command(sent);
    return name.equals(HELP) || !StaffCommand.homes(name).isEmpty() ? name : "unknown-command";
  }

  @Override
  public Map<String, Object> run(Map<String, Object> sent) {
    return answer(sent).written(typed(sent, "actor"), zone);
  }

  private StaffAnswer answer(Map<String, Object> sent) {
    var name = command(sent);
    var astray = new Astray(function, name, typed(sent, "function")).problem();
    if (astray.isPresent()) {
      return new StaffAnswer.Refused(astray.get());
    }
    if (name.equals(HELP)) {
      return help();
    }
    var command = commands.get(name);
    return command == null ? unknown(name) : shown(command, sent, command.run(Fields.of(sent)));
  }

  private StaffAnswer shown(Command<?> command, Map<String, Object> sent, StaffAnswer answer) {
    return switch (answer) {
      case StaffAnswer.Done done -> done.repeating(command.name(), sent);
      case StaffAnswer.Refused refused when refused.problem().errors().isEmpty() ->
          new Signpost(command.name(), sent).shown(refused);
      case StaffAnswer.Refused refused -> {
        var form = new ShortForm(sample(command.name().written()), command.schema());
        var shown = new Signpost(command.name(), sent).shown(refused);
        yield new StaffAnswer.Refused(form.explain(shown.problem()), shown.next());
      }
    };
  }

  private StaffAnswer help() {
    var list = new ArrayList<CommandJson>();
    commands.forEach((name, command) ->
        list.add(new CommandJson(name, command.summary(), command.schema(), sample(name))));
    var elsewhere = new LinkedHashMap<String, List<String>>();
    for (var other : FunctionName.values()) {
      if (other != function) {
        elsewhere.put(other.written(), StaffCommand.of(other));
      }
    }
    return StaffAnswer.done(
        "The commands of " + function.written() + ", each with a sample; and where others lie.",
        new HelpJson(list, elsewhere));
  }

  private StaffAnswer unknown(String name) {
    var here = NearNames.of(name, commands.keySet());
    var near = new ArrayList<>(here);
    for (var other : FunctionName.values()) {
      if (other != function) {
        var there = StaffCommand.of(other);
        (here.isEmpty() ? NearNames.of(name, there) : NearNames.mistyped(name, there))
            .forEach(it -> near.add(it + " (in " + other.written() + ")"));
      }
    }
    var meant = near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
    return new StaffAnswer.Refused(
        Problem.of(
                400,
                "unknown-command",
                "Unknown command",
                "There is no such command, here or in another function." + meant)
            .with("commands", List.copyOf(here.isEmpty() ? commands.keySet() : here))
            .with("sample", Map.of("command", HELP)));
  }

  /// The command, whatever its capitals.
  private static String command(Map<String, Object> sent) {
    return typed(sent, "command").toLowerCase(Locale.ROOT);
  }

  private static String typed(Map<String, Object> sent, String field) {
    return sent.get(field) instanceof String text ? Visible.stripped(text) : "";
  }
}
