package kreds.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds its way in an event that AWS wrote: what is not there, or is something else, is empty.
public record EventNode(Map<?, ?> map) {

  /// What is inside under that name.
  public EventNode at(String name) {
    return new EventNode(map.get(name) instanceof Map<?, ?> inner ? inner : Map.of());
  }

  /// Whether there is anything under that name.
  public boolean has(String name) {
    return map.get(name) != null;
  }

  /// A text.
  public String text(String name) {
    return map.get(name) instanceof String text ? text : "";
  }

  /// A number; 0 if there is none.
  public long number(String name) {
    return map.get(name) instanceof Number number ? number.longValue() : 0;
  }

  /// Yes or no; no if there is neither.
  public boolean flag(String name) {
    return Boolean.TRUE.equals(map.get(name));
  }

  /// The objects of a list.
  public List<EventNode> list(String name) {
    var found = new ArrayList<EventNode>();
    if (map.get(name) instanceof List<?> list) {
      for (var part : list) {
        found.add(new EventNode(part instanceof Map<?, ?> inner ? inner : Map.of()));
      }
    }
    return found;
  }

  List<String> texts(String name) {
    var found = new ArrayList<String>();
    if (map.get(name) instanceof List<?> list) {
      for (var part : list) {
        found.add(String.valueOf(part));
      }
    }
    return found;
  }

  /// The texts directly inside, by name.
  Map<String, String> texts() {
    var found = new LinkedHashMap<String, String>();
    for (var entry : map.entrySet()) {
      if (entry.getValue() instanceof String text) {
        found.put(String.valueOf(entry.getKey()), text);
      }
    }
    return found;
  }

  /// Everything directly inside, by name.
  Map<String, Object> values() {
    var found = new LinkedHashMap<String, Object>();
    for (var entry : map.entrySet()) {
      if (entry.getValue() != null) {
        found.put(String.valueOf(entry.getKey()), entry.getValue());
      }
    }
    return found;
  }
}
