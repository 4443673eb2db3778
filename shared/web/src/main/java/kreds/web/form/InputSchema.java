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

  private InputSchema() {}

  static Map<String, Object> of(List<Field<?>> fields) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    for (var field : fields) {
      properties.put(field.name(), field.schema());
      if (field.isRequired()) {
        required.add(field.name());
      }
    }
    return of(properties, required);
  }

  static Map<String, Object> oneOf(Collection<Map<String, Object>> schemas) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("oneOf", List.copyOf(schemas));
    return schema;
  }

  static Map<String, Object> byAction(Map<String, Map<String, Object>> schemas) {
    var named = new ArrayList<Map<String, Object>>();
    schemas.forEach((word, schema) -> named.add(withAction(word, schema)));
    return named.size() == 1 ? named.getFirst() : oneOf(named);
  }

  private static Map<String, Object> withAction(String word, Map<String, Object> schema) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put(ACTION, Json.members("type", "string", "const", word));
    if (schema.get("properties") instanceof Map<?, ?> own) {
      own.forEach((name, property) -> properties.put(String.valueOf(name), property));
    }
    var required = new ArrayList<String>();
    required.add(ACTION);
    if (schema.get("required") instanceof List<?> own) {
      own.forEach(name -> required.add(String.valueOf(name)));
    }
    return of(properties, required);
  }

  private static Map<String, Object> of(Map<String, Object> properties, List<String> required) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    schema.put("required", required);
    return schema;
  }
}
