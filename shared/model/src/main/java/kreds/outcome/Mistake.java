package kreds.outcome;

import java.util.Map;

/// What a rule finds wrong with one field, which only the aggregate could know.
///
/// @param field as it was sent
/// @param code such as `missing`
/// @param args for the placeholders of its sentence
public record Mistake(String field, String code, Map<String, String> args) {

  public Mistake {
    args = Map.copyOf(args);
  }

  /// One whose sentence needs no figures.
  public static Mistake of(String field, String code) {
    return new Mistake(field, code, Map.of());
  }
}
