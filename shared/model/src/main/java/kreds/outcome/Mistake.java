package kreds.outcome;

import java.util.Map;
import kreds.text.Language;

/// What a rule finds wrong with one field, which only the aggregate could know.
///
/// @param field as it was sent
/// @param code such as `missing`
/// @param args for the placeholders of its sentence
public record Mistake(String field, String code, Map<String, String> args) {

  public Mistake {
    args = Map.copyOf(args);
  }

  /// The name under which an argument stands in the words of a language, where it has some.
  public static String in(String arg, Language language) {
    return arg + "." + language.code();
  }

  /// One whose sentence needs no figures.
  public static Mistake of(String field, String code) {
    return new Mistake(field, code, Map.of());
  }
}
