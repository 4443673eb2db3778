package kreds.web.form;

import java.util.Map;

/// What is wrong with one field. The sentence stands in the texts under `fault.` and the code.
///
/// @param field the name as it was sent, such as `email` or `speakers[0].fee`
/// @param code such as `missing` or `too-long`
/// @param args for the placeholders of the sentence, such as `most`
public record FieldError(String field, String code, Map<String, String> args) {

  public FieldError {
    args = Map.copyOf(args);
  }

  /// A fault whose sentence needs no figures.
  public static FieldError of(String field, String code) {
    return new FieldError(field, code, Map.of());
  }

  /// The key of the sentence.
  public String key() {
    return "fault." + code;
  }
}
