package kreds.local.json;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Reads and writes JSON as maps and lists.
public final class LocalJson {
  private static final JSON PRETTY = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

  private LocalJson() {}

  /// A text that is not JSON, or not the kind of JSON that was asked for.
  public static final class NotJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJson(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /// Reads an object.
  public static Map<String, Object> object(String text) {
    try {
      return JSON.std.mapFrom(text);
    } catch (IOException e) {
      throw new NotJson("A JSON object is needed", e);
    }
  }

  /// Reads anything: an object, a list, a text, a number.
  public static Object any(String text) {
    try {
      return JSON.std.anyFrom(text);
    } catch (IOException e) {
      throw new NotJson("JSON is needed", e);
    }
  }

  /// Writes on one line.
  public static String write(Object value) {
    return write(JSON.std, value);
  }

  /// Writes for people.
  public static String pretty(Object value) {
    return write(PRETTY, value);
  }

  /// The object under a name, or an empty one.
  public static Map<String, Object> object(Map<String, Object> in, String name) {
    return in.get(name) instanceof Map<?, ?> map ? typed(map) : Map.of();
  }

  /// The objects in the list under a name; what is no object is left out.
  public static List<Map<String, Object>> objects(Map<String, Object> in, String name) {
    if (!(in.get(name) instanceof List<?> list)) {
      return List.of();
    }
    return list.stream()
        .filter(Map.class::isInstance)
        .map(item -> typed((Map<?, ?>) item))
        .toList();
  }

  /// The text under a name, or an empty one.
  public static String text(Map<String, Object> in, String name) {
    return in.get(name) instanceof String text ? text : "";
  }

  /// JSON's names are texts, which Java's types cannot know.
  @SuppressWarnings("unchecked")
  private static Map<String, Object> typed(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static String write(JSON json, Object value) {
    try {
      return json.asString(value);
    } catch (IOException e) {
      throw new NotJson("This cannot be written as JSON", e);
    }
  }
}
