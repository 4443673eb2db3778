package kreds.web.staff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kreds.aws.Problem;

/// Of a command's form only what was not right: each faulty field as the sample has it, and what it
/// may hold. Nobody reads sixty lines of another network under the one line that matters.
///
/// @param sample an event as it should be
/// @param schema of the event
record ShortForm(Map<String, Object> sample, Map<String, Object> schema) {

  Problem explain(Problem problem) {
    var names = new LinkedHashSet<>(Set.of("command"));
    var asksForUnknown = false;
    for (var error : problem.errors()) {
      names.add(String.valueOf(error.get("field")).split("[.\\[]", 2)[0]);
      asksForUnknown = asksForUnknown || "unknown-field".equals(error.get("code"));
    }
    var properties = properties();
    var explained =
        problem.with("sample", only(names, sample)).with("fields", only(names, properties));
    return asksForUnknown ? explained.with("known", List.copyOf(properties.keySet())) : explained;
  }

  /// Those of all its forms.
  private Map<String, Object> properties() {
    var properties = new LinkedHashMap<String, Object>();
    for (var form : schema.get("oneOf") instanceof List<?> forms ? forms : List.of(schema)) {
      if (form instanceof Map<?, ?> one && one.get("properties") instanceof Map<?, ?> all) {
        all.forEach((name, property) -> properties.put(String.valueOf(name), property));
      }
    }
    return properties;
  }

  private static Map<String, Object> only(Set<String> names, Map<String, Object> all) {
    var few = new LinkedHashMap<String, Object>();
    for (var name : names) {
      var value = all.get(name);
      if (value != null) {
        few.put(
            name, value instanceof List<?> list && !list.isEmpty() ? list.subList(0, 1) : value);
      }
    }
    return few;
  }
}
