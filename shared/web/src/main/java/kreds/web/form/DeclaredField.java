package kreds.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.form.Fields;

/// One field of a form or a command, declared once: it reads itself from what was sent, with every
/// fault; it tells the page how it is typed; and it gives its property of the API's description.
///
/// @param <T> what it is read into
public abstract sealed class DeclaredField<T> permits FlagField, TextField, ValueField {
  private final String name;

  DeclaredField(String name) {
    this.name = name;
  }

  /// The name in forms, in JSON and in staff's events; its label is the text `field.` and this.
  public final String name() {
    return name;
  }

  /// Reads it. What is faulty is answered with something harmless.
  public abstract T read(Fields sent);

  /// Whether it has to be there.
  public abstract boolean isRequired();

  /// How it is typed, as in `<input type>`; `area` for several lines.
  public abstract String type();

  /// The most characters that can be typed, if there is a limit.
  public OptionalInt longest() {
    return OptionalInt.empty();
  }

  /// What a browser may fill in, as in `autocomplete`.
  public Optional<String> autocomplete() {
    return Optional.empty();
  }

  /// The keys that a phone shows, as in `inputmode`.
  public Optional<String> inputmode() {
    return Optional.empty();
  }

  /// The property of a JSON schema.
  public abstract Map<String, Object> schema();

  static Map<String, Object> schemaOf(String type) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", type);
    return schema;
  }
}
