package kreds.web.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kreds.text.Visible;

/// The values as they were sent, whether by a form, as JSON, or by staff; remembers which were
/// asked for.
final class Values {
  private static final int SHOWN = 20_000;
  private static final String ROW_END = "].";

  private final Map<String, Object> sent;
  private final String prefix;
  private final FieldErrors faults;
  private final Set<String> asked = new HashSet<>();

  Values(Map<String, Object> sent, String prefix, FieldErrors faults) {
    this.sent = sent;
    this.prefix = prefix;
    this.faults = faults;
  }

  /// The value of a field, if it was sent and is not blank.
  Optional<Object> of(String name) {
    asked.add(name);
    var value = sent.get(name);
    var blank = value instanceof String text && Visible.isBlank(text);
    return blank ? Optional.empty() : Optional.ofNullable(value);
  }

  /// The text of a field; empty, with a fault, if it is something else.
  Optional<String> text(String name) {
    var value = of(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (value.get()) {
      case String text -> Optional.of(Visible.stripped(text));
      case List<?> several -> refused(name, several.size() > 1 ? "given-twice" : "not-text");
      default -> refused(name, "not-text");
    };
  }

  /// The values of a field that may be sent several times.
  List<Object> several(String name) {
    var value = of(name);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof List<?> list ? List.copyOf(list) : List.of(value.get());
  }

  /// Whether rows of a list were sent field by field, as in `speakers[0].fee`.
  boolean hasRows(String name) {
    for (var sentName : sent.keySet()) {
      if (isRow(sentName, name)) {
        return true;
      }
    }
    return false;
  }

  /// Those of them in which anything is typed, by their place, as in `speakers[0]`.
  Map<String, Map<String, Object>> rows(String name) {
    var rows = new TreeMap<String, Map<String, Object>>();
    for (var field : sent.entrySet()) {
      var end = field.getKey().indexOf(ROW_END);
      if (isRow(field.getKey(), name) && end > 0) {
        var value = of(field.getKey());
        var row = field.getKey().substring(0, end + 1);
        if (value.isPresent()) {
          rows.computeIfAbsent(row, _ -> new LinkedHashMap<>())
              .put(field.getKey().substring(end + ROW_END.length()), value.get());
        }
      }
    }
    return rows;
  }

  private static boolean isRow(String sentName, String name) {
    return sentName.startsWith(name) && sentName.indexOf('[') == name.length();
  }

  /// What was typed, to be shown again; blank if it was no text.
  String shown(String name) {
    return switch (sent.get(name)) {
      case String text -> Words.harmless(text, SHOWN);
      case Number number -> number.toString();
      case Boolean flag -> flag ? "true" : "";
      case List<?> list -> joined(list);
      case null, default -> "";
    };
  }

  /// Whether nothing was sent.
  boolean isEmpty() {
    return sent.isEmpty();
  }

  Set<String> names() {
    return sent.keySet();
  }

  void fault(String name, String code) {
    faults.add(prefix + name, code);
  }

  void fault(String name, String code, Map<String, String> args) {
    faults.add(prefix + name, code, args);
  }

  /// A part of these, whose faults are told by its place.
  Fields part(String name, Map<?, ?> values) {
    var own = new LinkedHashMap<String, Object>();
    for (var entry : values.entrySet()) {
      own.put(String.valueOf(entry.getKey()), entry.getValue());
    }
    return new Fields(new Values(own, prefix + name + ".", faults), faults);
  }

  String path(String name) {
    return prefix + name;
  }

  void refuseUnknown() {
    for (var name : sent.keySet()) {
      if (asked.add(name)) {
        fault(name, "unknown-field");
      }
    }
  }

  void allow(String name) {
    asked.add(name);
  }

  private Optional<String> refused(String name, String code) {
    fault(name, code);
    return Optional.empty();
  }

  private static String joined(List<?> list) {
    var lines = new ArrayList<String>();
    for (var line : list) {
      if (line instanceof String text) {
        lines.add(Words.harmless(text, SHOWN));
      }
    }
    return String.join("\n", lines);
  }
}
