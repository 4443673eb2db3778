package kreds.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.template.Template;

/// The template's resources, for asking about them as a whole.
record Resources(Map<String, Map<String, Object>> all) {
  static Resources ofTheProject() {
    return new Resources(Template.read(Template.ofTheProject()).resources());
  }

  /// Those of one type, by their logical id.
  Map<String, Map<String, Object>> of(String type) {
    var found = new LinkedHashMap<String, Map<String, Object>>();
    for (var resource : all.entrySet()) {
      if (type.equals(resource.getValue().get("Type"))) {
        found.put(resource.getKey(), resource.getValue());
      }
    }
    return found;
  }

  /// What stands at the end of these names, as text; `nothing` where the way ends before.
  static String at(Map<String, Object> resource, String... names) {
    Object value = resource;
    for (String name : names) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value == null ? "nothing" : String.valueOf(value);
  }

  /// The part at the end of these names; nothing where the way ends before.
  static Map<String, Object> part(Map<String, Object> resource, String... names) {
    var part = resource;
    for (String name : names) {
      part = map(part.getOrDefault(name, Map.of()));
    }
    return part;
  }

  /// A list of names.
  static List<String> list(Map<String, Object> resource, String name) {
    return resource.get(name) instanceof List<?> all
        ? all.stream().map(String::valueOf).toList()
        : List.of();
  }

  /// The values of one kind of a function's events.
  static List<Map<String, Object>> events(Map<String, Object> function, String type) {
    if (!(function.get("Properties") instanceof Map<?, ?> properties)
        || !(properties.get("Events") instanceof Map<?, ?> events)) {
      return List.of();
    }
    return events.values().stream()
        .map(Resources::map)
        .filter(event -> type.equals(event.get("Type")))
        .toList();
  }

  private static Map<String, Object> map(Object value) {
    var copy = new LinkedHashMap<String, Object>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> copy.put(String.valueOf(name), inner));
    }
    return copy;
  }
}
