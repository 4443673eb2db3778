package kreds.local.stream;

import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;

/// An event filter of Lambda, or the pattern of a rule of EventBridge: names lead down, a list
/// holds the values that pass, or tests such as `{"exists": true}`.
public final class Pattern {
  private final Map<String, Object> pattern;

  Pattern(String json) {
    this(LocalJson.object(json));
  }

  /// That of a rule, as the template holds it.
  public Pattern(Map<String, Object> pattern) {
    this.pattern = pattern;
  }

  /// Whether an event matches it.
  public boolean passes(Map<String, Object> record) {
    return passes(pattern, record);
  }

  private static boolean passes(Map<?, ?> pattern, Map<?, ?> value) {
    for (var entry : pattern.entrySet()) {
      Object given = value.containsKey(entry.getKey()) ? value.get(entry.getKey()) : Missing.VALUE;
      if (!passes(entry.getValue(), given)) {
        return false;
      }
    }
    return true;
  }

  private static boolean passes(Object pattern, Object value) {
    return switch (pattern) {
      case Map<?, ?> map -> passes(map, value instanceof Map<?, ?> found ? found : Map.of());
      case List<?> list -> list.stream().anyMatch(test -> holds(test, value));
      default ->
          throw new IllegalArgumentException("A filter needs a list of values, not: " + pattern);
    };
  }

  private static boolean holds(Object test, Object value) {
    if (!(test instanceof Map<?, ?> map)) {
      return test.equals(value);
    }
    var only = map.entrySet().iterator().next();
    return switch (String.valueOf(only.getKey())) {
      case "exists" -> only.getValue().equals(value != Missing.VALUE);
      case "prefix" ->
          value instanceof String text && text.startsWith(String.valueOf(only.getValue()));
      case "anything-but" ->
          value != Missing.VALUE
              && only.getValue() instanceof List<?> list
              && !list.contains(value);
      default ->
          throw new IllegalArgumentException("The filter " + only.getKey() + " is not understood");
    };
  }

  private enum Missing {
    VALUE
  }
}
