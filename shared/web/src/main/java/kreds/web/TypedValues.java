package kreds.web;

import java.util.HashMap;
import java.util.Map;
import kreds.web.form.Fields;

/// What was typed into every field.
final class TypedValues {

  private TypedValues() {}

  static Map<String, String> of(Fields fields) {
    var typed = new HashMap<String, String>();
    for (var name : fields.names()) {
      typed.put(name, fields.typed(name));
    }
    return typed;
  }
}
