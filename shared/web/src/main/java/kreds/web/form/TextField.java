package kreds.web.form;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.form.Fields;

/// Text: of one line that must be there, unless something else is said.
public final class TextField extends DeclaredField<String> {
  private final int least;
  private final int most;
  private final boolean lines;
  private final String filledIn;

  private TextField(String name, int least, int most, boolean lines, String filledIn) {
    super(name);
    this.least = least;
    this.most = most;
    this.lines = lines;
    this.filledIn = filledIn;
  }

  /// A line that must be there.
  ///
  /// @param least characters, at least 1
  public static TextField of(String name, int least, int most) {
    return new TextField(name, least, most, false, "");
  }

  /// A line, or nothing: blank.
  public static TextField optional(String name, int most) {
    return new TextField(name, 0, most, false, "");
  }

  /// The same, of several lines.
  public TextField multiline() {
    return new TextField(name(), least, most, true, filledIn);
  }

  /// The same, which browsers may fill in with what they know, such as `organization`.
  public TextField filledInWith(String token) {
    return new TextField(name(), least, most, lines, token);
  }

  @Override
  public String read(Fields sent) {
    if (lines) {
      return sent.multiline(name(), least, most);
    }
    return isRequired() ? sent.text(name(), least, most) : sent.optionalText(name(), most);
  }

  @Override
  public boolean isRequired() {
    return least > 0;
  }

  @Override
  public String type() {
    return lines ? "area" : "text";
  }

  @Override
  public OptionalInt longest() {
    return OptionalInt.of(most);
  }

  @Override
  public Optional<String> autocomplete() {
    return filledIn.isEmpty() ? Optional.empty() : Optional.of(filledIn);
  }

  @Override
  public Map<String, Object> schema() {
    var schema = schemaOf("string");
    if (isRequired()) {
      schema.put("minLength", least);
    }
    schema.put("maxLength", most);
    return schema;
  }
}
