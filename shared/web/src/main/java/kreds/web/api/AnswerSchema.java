package kreds.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Json;
import kreds.web.form.Choices;

/// Describes answers by their records, as JSON schema (draft 2020-12): what [AnswerJson] writes,
/// and nothing else. Each record is a schema of its own, named as it is without `Json`.
public final class AnswerSchema {
  private static final String DESCRIPTION = "description";

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          boolean.class, "boolean",
          Boolean.class, "boolean",
          int.class, "integer",
          Integer.class, "integer",
          long.class, "integer",
          Long.class, "integer",
          double.class, "number",
          Double.class, "number");
  private static final Map<Class<?>, String> FORMATS =
      Map.of(Instant.class, "date-time", LocalDate.class, "date", URI.class, "uri");

  private final Map<String, Map<String, Object>> known = new LinkedHashMap<>();
  private final Map<String, Class<?>> named = new LinkedHashMap<>();

  /// What refers to the schema of a record, which is then among [#all].
  ///
  /// @throws IllegalStateException if two records bear one name
  public Map<String, Object> reference(Class<?> answer) {
    var name = name(answer);
    var other = named.putIfAbsent(name, answer);
    if (other == null) {
      known.put(name, Map.of());
      known.put(name, object(answer));
    } else if (!other.equals(answer)) {
      throw new IllegalStateException(name + " names two answers: " + other + ", " + answer);
    }
    return Json.members("$ref", "#/components/schemas/" + name);
  }

  /// Every record that was referred to, by its name.
  public Map<String, Map<String, Object>> all() {
    return known;
  }

  private static String name(Class<?> answer) {
    var name = answer.getSimpleName();
    return name.endsWith("Json") ? name.substring(0, name.length() - "Json".length()) : name;
  }

  private Map<String, Object> object(Class<?> answer) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    var schema = Json.members("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    schema.put("required", required);
    for (var member : Member.of(answer)) {
      if (member.isOpen()) {
        schema.putAll(property(member.component()));
        continue;
      }
      properties.put(
          member.name(),
          member.isOrNull() ? orNull(member.component()) : property(member.component()));
      if (member.isAlwaysThere()) {
        required.add(member.name());
      }
    }
    return schema;
  }

  private Map<String, Object> property(RecordComponent component) {
    var schema = of(component.getGenericType());
    var words = component.getAnnotation(OneOf.class);
    if (words != null) {
      schema.put("enum", List.of(words.value()));
    }
    var means = component.getAnnotation(Means.class);
    if (means != null) {
      schema.put(DESCRIPTION, means.value());
    }
    return schema;
  }

  private Map<String, Object> orNull(RecordComponent component) {
    return Json.members("anyOf", List.of(property(component), Json.members("type", "null")));
  }

  private Map<String, Object> of(Type type) {
    return switch (type) {
      case ParameterizedType generic -> generic(generic);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalStateException("an answer cannot hold a " + type);
    };
  }

  private Map<String, Object> generic(ParameterizedType type) {
    var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Optional.class) {
      return of(last);
    }
    var isMap = type.getRawType() == Map.class;
    var schema = Json.members("type", isMap ? "object" : "array");
    schema.put(isMap ? "additionalProperties" : "items", of(last));
    return schema;
  }

  private Map<String, Object> plain(Class<?> type) {
    if (type.isRecord()) {
      return reference(type);
    }
    if (type.isEnum()) {
      var schema = Json.members("type", "string");
      schema.put(
          "enum",
          Arrays.stream(type.getEnumConstants())
              .map(constant -> Choices.written((Enum<?>) constant))
              .toList());
      return schema;
    }
    var schema = Json.members("type", TYPES.getOrDefault(type, "string"));
    if (schema.containsValue("string") && type != String.class && !isWrittenAsText(type)) {
      throw new IllegalStateException("an answer cannot hold a " + type);
    }
    var format = FORMATS.get(type);
    if (format != null) {
      schema.put("format", format);
    }
    return schema;
  }

  /// What is written as ISO 8601 has it, or as an address.
  private static boolean isWrittenAsText(Class<?> type) {
    return TemporalAccessor.class.isAssignableFrom(type) || type == URI.class;
  }
}
