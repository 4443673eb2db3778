package kreds.local.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import org.jspecify.annotations.Nullable;

/// The functions' own JSON, with what the local run needs besides: a fault that nobody has to
/// catch, and the way to what lies in a map.
public final class LocalJson {
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
      return Json.read(text);
    } catch (IOException e) {
      throw new NotJson("A JSON object is needed", e);
    }
  }

  /// Reads anything: an object, a list, a text, a number.
  public static @Nullable Object any(String text) {
    try {
      return Json.any(text);
    } catch (IOException e) {
      throw new NotJson("JSON is needed", e);
    }
  }

  /// Reads a list of objects; what is no object is left out.
  public static List<Map<String, Object>> list(String text) {
    if (!(any(text) instanceof List<?> list)) {
      throw new NotJson("A list is needed", new IllegalArgumentException("no list"));
    }
    return objects(list);
  }

  /// Writes on one line.
  public static String write(Object value) {
    return Json.text(value);
  }

  /// Writes for people.
  public static String pretty(Object value) {
    return Json.pretty(value);
  }

  /// The object under a name, or an empty one.
  public static Map<String, Object> object(Map<String, Object> in, String name) {
    return in.get(name) instanceof Map<?, ?> map ? typed(map) : Map.of();
  }

  /// The objects in the list under a name; what is no object is left out.
  public static List<Map<String, Object>> objects(Map<String, Object> in, String name) {
    return in.get(name) instanceof List<?> list ? objects(list) : List.of();
  }

  /// The text under a name, or an empty one.
  public static String text(Map<String, Object> in, String name) {
    return in.get(name) instanceof String text ? text : "";
  }

  private static List<Map<String, Object>> objects(List<?> list) {
    return list.stream()
        .filter(Map.class::isInstance)
        .map(item -> typed((Map<?, ?>) item))
        .toList();
  }

  /// JSON's names are texts, which Java's types cannot know.
  @SuppressWarnings("unchecked")
  private static Map<String, Object> typed(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }
}
