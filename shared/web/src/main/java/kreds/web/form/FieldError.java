package kreds.web.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.outcome.Mistake;
import kreds.text.Language;

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

  /// What a rule has found wrong with fields.
  public static List<FieldError> all(List<Mistake> mistakes) {
    var faults = new ArrayList<FieldError>();
    for (var mistake : mistakes) {
      faults.add(new FieldError(mistake.field(), mistake.code(), mistake.args()));
    }
    return faults;
  }

  /// What its sentence says in that language: what has words of the language's own is in those.
  public Map<String, String> args(Language language) {
    var said = new HashMap<String, String>();
    args.forEach(
        (name, value) -> said.put(name, args.getOrDefault(Mistake.in(name, language), value)));
    return said;
  }

  /// The key of the sentence.
  public String key() {
    return "fault." + code;
  }
}
