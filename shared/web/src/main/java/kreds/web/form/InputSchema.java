package kreds.web.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;

/// What JSON schema says of a whole form.
final class InputSchema {
  static final String ACTION = "action";
  private static final String ONE_OF = "oneOf";
  private static final String PATTERNS = "patternProperties";

  private InputSchema() {}

  static Map<String, Object> of(List<Field<?>> fields) {
    var properties = new LinkedHashMap<String, Object>();
    var patterns = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    for (var field : fields) {
      if (field.isEach()) {
        patterns.put("^" + field.name(), field.schema());
      } else {
        properties.put(field.name(), field.schema());
      }
      if (field.isRequired()) {
        required.add(field.name());
      }
    }
    return of(properties, patterns, required);
  }

  static Map<String, Object> oneOf(Collection<Map<String, Object>> schemas) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put(ONE_OF, List.copyOf(schemas));
    return schema;
  }

  static Map<String, Object> byAction(Map<String, Map<String, Object>> schemas) {
    var named = new ArrayList<Map<String, Object>>();
    schemas.forEach((word, schema) -> named.add(withAction(word, schema)));
    return named.size() == 1 ? named.getFirst() : oneOf(named);
  }

  /// The same behind one more field; of several forms, each.
  static Map<String, Object> after(Field<?> first, Map<String, Object> schema) {
    if (!(schema.get(ONE_OF) instanceof List<?> forms)) {
      return after(first.name(), first.schema(), first.isRequired(), schema);
    }
    var all = new ArrayList<Map<String, Object>>();
    for (var form : forms) {
      if (form instanceof Map<?, ?> one) {
        all.add(after(first.name(), first.schema(), first.isRequired(), one));
      }
    }
    return oneOf(all);
  }

  private static Map<String, Object> withAction(String word, Map<String, Object> schema) {
    return after(ACTION, Json.members("type", "string", "const", word), true, schema);
  }

  private static Map<String, Object> after(
      String name, Object property, boolean isRequired, Map<?, ?> schema) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put(name, property);
    if (schema.get("properties") instanceof Map<?, ?> own) {
      own.forEach((key, value) -> properties.put(String.valueOf(key), value));
    }
    var required = new ArrayList<String>();
    if (isRequired) {
      required.add(name);
    }
    if (schema.get("required") instanceof List<?> own) {
      own.forEach(key -> required.add(String.valueOf(key)));
    }
    var patterns = new LinkedHashMap<String, Object>();
    if (schema.get(PATTERNS) instanceof Map<?, ?> own) {
      own.forEach((key, value) -> patterns.put(String.valueOf(key), value));
    }
    return of(properties, patterns, required);
  }

  private static Map<String, Object> of(
      Map<String, Object> properties, Map<String, Object> patterns, List<String> required) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!patterns.isEmpty()) {
      schema.put(PATTERNS, patterns);
    }
    schema.put("additionalProperties", false);
    schema.put("required", required);
    return schema;
  }
}
