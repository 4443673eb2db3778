package kreds.local.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.aws.Json;
import kreds.local.json.LocalJson;
import kreds.text.Language;
import kreds.web.form.Choices;

/// What a post may hold beside the fields that it declares: the language, and the key of the
/// attempt.
final class FormSchema {

  private FormSchema() {}

  static Map<String, Object> of(Map<String, Object> declared) {
    var schema = new LinkedHashMap<>(declared);
    if (declared.containsKey("oneOf")) {
      var kinds = LocalJson.objects(declared, "oneOf");
      schema.put("oneOf", kinds.stream().map(FormSchema::of).toList());
    } else if (declared.containsKey("properties")) {
      var properties = new LinkedHashMap<>(LocalJson.object(declared, "properties"));
      properties.put("lang", language());
      properties.put("idempotencyKey", key());
      schema.put("properties", properties);
    }
    return schema;
  }

  private static Map<String, Object> language() {
    var words = new ArrayList<String>();
    for (var language : Language.values()) {
      words.add(Choices.written(language));
    }
    return Json.members(
        "description",
        "The language of the answer, of what is stored and of its emails, unless the address says"
            + " one; one that is not offered is ignored.",
        "examples",
        words);
  }

  private static Map<String, Object> key() {
    return Json.members(
        "type",
        "string",
        "maxLength",
        64,
        "pattern",
        "^[!-~]*$",
        "description",
        "Names this attempt; the header Idempotency-Key does the same.");
  }
}
