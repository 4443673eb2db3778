package kreds.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The sentences of one language. A key or a value that is missing is a fault of the program and
/// stops it at once, so that nobody ever reads `{network}` in a letter.
public final class Texts {
  private final Language language;
  private final Map<String, String> texts;

  Texts(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = Map.copyOf(texts);
  }

  /// The language that these are in.
  public Language language() {
    return language;
  }

  /// Whether there is such a text.
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// Every key, so that languages can be compared.
  public Set<String> keys() {
    return texts.keySet();
  }

  /// The text as it was written, placeholders and all.
  public String pattern(String key) {
    var pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalStateException("no text in " + language + ": " + key);
    }
    return pattern;
  }

  /// A text without placeholders.
  public String text(String key) {
    return text(key, Map.of());
  }

  /// A text with its `{placeholders}` replaced. What is put in is not searched again.
  ///
  /// @throws IllegalStateException naming the key or placeholder that is missing
  public String text(String key, Map<String, String> values) {
    var pattern = pattern(key);
    var open = pattern.indexOf('{');
    if (open < 0) {
      return pattern;
    }
    var written = new StringBuilder(pattern.length() + 40);
    var from = 0;
    while (open >= 0) {
      var close = pattern.indexOf('}', open);
      if (close < 0) {
        throw new IllegalStateException("an open { in " + language + ": " + key);
      }
      written.append(pattern, from, open);
      written.append(value(key, pattern.substring(open + 1, close), values));
      from = close + 1;
      open = pattern.indexOf('{', from);
    }
    return written.append(pattern, from, pattern.length()).toString();
  }

  /// A text that depends on a number: `key.one` for 1, `key.other` for the rest, with `{count}`.
  public String count(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".other"), Map.of("count", Long.toString(count)));
  }

  Texts and(Texts others) {
    var both = new HashMap<>(texts);
    both.putAll(others.texts);
    return new Texts(language, both);
  }

  private String value(String key, String placeholder, Map<String, String> values) {
    var value = values.get(placeholder);
    if (value == null) {
      throw new IllegalStateException(
          "no value for {" + placeholder + "} in " + language + ": " + key);
    }
    return value;
  }
}
