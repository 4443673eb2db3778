package kreds.web.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;

/// What JSON schema says of one value (draft 2020-12, as OpenAPI 3.1 uses it). Nothing is written
/// before somebody asks.
@FunctionalInterface
interface Schema {
  /// A time on the wall clock.
  Schema WALL = of("string").means("On the association's clocks, such as 2027-02-03T09:30.");

  /// A time of a day.
  Schema CLOCK = of("string").means("Such as 09:30.");

  /// A sum of money.
  Schema AMOUNT =
      ((Schema) () -> Json.members("type", List.of("number", "string")))
          .means(
              "In kroner, with up to two decimals: `12500.5`, or as text `12.500,50` or `12,500.50`.");

  /// As it is written.
  Map<String, Object> written();

  static Schema of(String type) {
    return () -> Json.members("type", type);
  }

  static Schema text(int least, int most) {
    return () -> {
      var schema = Json.members("type", "string");
      if (least > 0) {
        schema.put("minLength", least);
      }
      schema.put("maxLength", most);
      return schema;
    };
  }

  static Schema formatted(String format) {
    return of("string").with("format", format);
  }

  static Schema whole(int least, int most) {
    return of("integer").with("minimum", least).with("maximum", most);
  }

  static Schema choice(Class<? extends Enum<?>> family) {
    return () -> {
      var words = new ArrayList<String>();
      for (var constant : family.getEnumConstants()) {
        words.add(Choices.written(constant));
      }
      return words(words).written();
    };
  }

  static Schema words(Collection<String> words) {
    return of("string").with("enum", words.stream().sorted().toList());
  }

  static Schema list(int least, int most, Schema part) {
    return () -> {
      var schema = Json.members("type", "array");
      schema.put("items", part.written());
      if (least > 0) {
        schema.put("minItems", least);
      }
      schema.put("maxItems", most);
      return schema;
    };
  }

  /// The same, which may also be blank.
  default Schema orBlank() {
    return () -> {
      var schema = new LinkedHashMap<>(written());
      schema.remove("minLength");
      return schema;
    };
  }

  /// The same, explained.
  default Schema means(String words) {
    return with("description", words);
  }

  private Schema with(String key, Object value) {
    return () -> {
      var schema = new LinkedHashMap<>(written());
      schema.put(key, value);
      return schema;
    };
  }
}
