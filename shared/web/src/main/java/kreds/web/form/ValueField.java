package kreds.web.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import kreds.form.Fields;
import kreds.person.EmailAddress;

/// A value of a kind that must be there, or may be left out: an address, a whole number, a day, a
/// constant of a family.
public final class ValueField<T> extends DeclaredField<T> {
  private static final int LONGEST_ADDRESS = 254;

  private final Kind kind;
  private final Map<String, Object> schema;
  private final boolean required;
  private final BiFunction<Fields, String, T> reader;

  /// How a kind is typed.
  private record Kind(String type, int longest, String inputmode, String autocomplete) {}

  private ValueField(
      String name,
      Kind kind,
      Map<String, Object> schema,
      boolean required,
      BiFunction<Fields, String, T> reader) {
    super(name);
    this.kind = kind;
    this.schema = Map.copyOf(schema);
    this.required = required;
    this.reader = reader;
  }

  /// An address.
  public static ValueField<EmailAddress> email(String name) {
    return new ValueField<>(
        name, mail(), Map.of("type", "string", "format", "email"), true, Fields::email);
  }

  /// An address, or nothing.
  public static ValueField<Optional<EmailAddress>> optionalEmail(String name) {
    return new ValueField<>(
        name, mail(), Map.of("type", "string", "format", "email"), false, Fields::optionalEmail);
  }

  /// A whole number.
  public static ValueField<Integer> whole(String name, int least, int most) {
    return new ValueField<>(
        name, number(), range(least, most), true, (sent, own) -> sent.whole(own, least, most));
  }

  /// A whole number, or nothing.
  public static ValueField<OptionalInt> optionalWhole(String name, int least, int most) {
    return new ValueField<>(
        name,
        number(),
        range(least, most),
        false,
        (sent, own) -> sent.optionalWhole(own, least, most));
  }

  /// A day.
  public static ValueField<LocalDate> date(String name) {
    return new ValueField<>(
        name,
        new Kind("date", 0, "", ""),
        Map.of("type", "string", "format", "date"),
        true,
        Fields::date);
  }

  @Override
  public T read(Fields sent) {
    return reader.apply(sent, name());
  }

  @Override
  public boolean isRequired() {
    return required;
  }

  @Override
  public String type() {
    return kind.type();
  }

  @Override
  public OptionalInt longest() {
    return kind.longest() == 0 ? OptionalInt.empty() : OptionalInt.of(kind.longest());
  }

  @Override
  public Optional<String> autocomplete() {
    return kind.autocomplete().isEmpty() ? Optional.empty() : Optional.of(kind.autocomplete());
  }

  @Override
  public Optional<String> inputmode() {
    return kind.inputmode().isEmpty() ? Optional.empty() : Optional.of(kind.inputmode());
  }

  @Override
  public Map<String, Object> schema() {
    return schema;
  }

  private static Kind mail() {
    return new Kind("email", LONGEST_ADDRESS, "email", "email");
  }

  private static Kind number() {
    return new Kind("number", 0, "numeric", "");
  }

  private static Map<String, Object> range(int least, int most) {
    return Map.of("type", "integer", "minimum", least, "maximum", most);
  }
}
