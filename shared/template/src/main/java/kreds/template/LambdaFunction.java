package kreds.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One function of the template: which class handles it, for how long at most, with which
/// environment, and what calls it.
public record LambdaFunction(
    String id,
    String handler,
    Duration timeout,
    Map<String, String> environment,
    List<Trigger> triggers) {
  /// Copies what it is given.
  public LambdaFunction {
    environment = Map.copyOf(environment);
    triggers = List.copyOf(triggers);
  }

  /// The name by which staff call it: `ProposalIntake` is `proposal-intake`, like its folder and
  /// its events.
  public String name() {
    return id.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /// The same function, called by these too.
  LambdaFunction with(List<Trigger> more) {
    var all = new ArrayList<>(triggers);
    all.addAll(more);
    return new LambdaFunction(id, handler, timeout, environment, all);
  }

  /// The same function, where some of its variables have other values; it gets none that it does
  /// not have.
  public LambdaFunction where(Map<String, String> other) {
    var variables = new LinkedHashMap<>(environment);
    variables.replaceAll((name, value) -> other.getOrDefault(name, value));
    return new LambdaFunction(id, handler, timeout, variables, triggers);
  }

  /// The triggers of one kind.
  public <T extends Trigger> List<T> triggers(Class<T> kind) {
    return triggers.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
