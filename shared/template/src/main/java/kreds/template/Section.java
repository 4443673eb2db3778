package kreds.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One map of the resolved template together with its place, so that every complaint says where.
record Section(String place, Map<String, Object> values) {
  /// Refuses every name that is not known: a setting overlooked here would make the local run
  /// differ from AWS.
  Section only(Set<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new TemplateFault(place + "." + name + " is not understood by the local run");
      }
    }
    return this;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name) {
    Object value = values.get(name);
    if (value == null || value instanceof Map || value instanceof List) {
      throw new TemplateFault(place + "." + name + " should be a text, it is: " + value);
    }
    return value.toString();
  }

  String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  int number(String name, int otherwise) {
    return has(name) ? Integer.parseInt(text(name)) : otherwise;
  }

  boolean flag(String name) {
    return has(name) && Boolean.parseBoolean(text(name));
  }

  Section section(String name) {
    return new Section(
        place + "." + name, Yaml.map(place + "." + name, values.getOrDefault(name, Map.of())));
  }

  Map<String, Section> sections() {
    var sections = new LinkedHashMap<String, Section>();
    values.keySet().forEach(name -> sections.put(name, section(name)));
    return sections;
  }

  List<Section> list(String name) {
    Object value = values.getOrDefault(name, List.of());
    if (!(value instanceof List<?> list)) {
      throw new TemplateFault(place + "." + name + " should be a list");
    }
    return list.stream()
        .map(item -> new Section(place + "." + name, Yaml.map(place + "." + name, item)))
        .toList();
  }

  /// A text or a list of texts, as a list.
  List<String> oneOrMore(String name) {
    if (!(values.get(name) instanceof List<?> list)) {
      return List.of(text(name));
    }
    return list.stream().map(String::valueOf).toList();
  }

  Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    values.keySet().forEach(name -> texts.put(name, text(name)));
    return texts;
  }
}
