package kreds.enrollment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The orders that an answer to staff holds ready.
final class Ready {
  private Ready() {}

  /// All of them.
  static List<Map<String, Object>> all(Map<String, Object> answer) {
    return parts(answer, "next");
  }

  /// The last with that command: what confirms an order comes after what only looks.
  static Map<String, Object> of(Map<String, Object> answer, String command) {
    return all(answer).stream()
        .filter(event -> command.equals(event.get("command")))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError("no " + command + ": " + answer));
  }

  /// The parts of a list.
  static List<Map<String, Object>> parts(Map<String, Object> in, String name) {
    var parts = new ArrayList<Map<String, Object>>();
    if (in.get(name) instanceof List<?> list) {
      for (var each : list) {
        var part = new LinkedHashMap<String, Object>();
        if (each instanceof Map<?, ?> map) {
          map.forEach((key, value) -> part.put(String.valueOf(key), value));
        }
        parts.add(part);
      }
    }
    return parts;
  }
}
