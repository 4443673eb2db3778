package kreds.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kreds.budget.Amount;
import kreds.person.EmailAddress;

/// One field of a form or a command, declared once: it reads itself from what was sent, with every
/// fault; it tells the page how it is typed; and it gives its property of the API's description. It
/// must be sent, unless something else is said ([#or], [#optional], [#ifSent]).
///
/// @param <T> what it is read into; something harmless if it is faulty
public final class Field<T> {
  private static final String EACH = "each";

  private final String name;
  private final Typing typing;
  private final boolean required;
  private final Schema schema;
  private final BiFunction<Fields, String, T> reader;

  private Field(
      String name,
      Typing typing,
      boolean required,
      Schema schema,
      BiFunction<Fields, String, T> reader) {
    this.name = name;
    this.typing = typing;
    this.required = required;
    this.schema = schema;
    this.reader = reader;
  }

  private static <T> Field<T> of(
      String name, Typing typing, Schema schema, BiFunction<Fields, String, T> reader) {
    return new Field<>(name, typing, true, schema, reader);
  }

  /// One line.
  ///
  /// @param least characters, at least 1
  public static Field<String> text(String name, int least, int most) {
    return of(
        name,
        Typing.of("text", most),
        Schema.text(least, most),
        (sent, own) -> sent.text(own, least, most));
  }

  /// Text of several lines.
  public static Field<String> area(String name, int least, int most) {
    return of(
        name,
        Typing.of("area", most),
        Schema.text(least, most),
        (sent, own) -> sent.multiline(own, least, most));
  }

  /// A whole file as it was sent: what is in it is for its own reader to judge.
  public static Field<String> file(String name, int most) {
    return of(name, Typing.of(""), Schema.text(1, most), (sent, own) -> sent.file(own, most));
  }

  /// A box to tick; no if it was not sent.
  public static Field<Boolean> flag(String name) {
    return new Field<>(name, Typing.of("checkbox"), false, Schema.of("boolean"), Fields::flag);
  }

  /// An address.
  public static Field<EmailAddress> email(String name) {
    return of(
        name,
        new Typing("email", EmailAddress.LONGEST, "email", "email"),
        Schema.formatted("email"),
        Fields::email);
  }

  /// A whole number.
  public static Field<Integer> whole(String name, int least, int most) {
    return of(
        name,
        new Typing("number", 0, "numeric", ""),
        Schema.whole(least, most),
        (sent, own) -> sent.whole(own, least, most));
  }

  /// A sum in kroner, sent as a number or typed the Danish way or the English.
  public static Field<Amount> amount(String name) {
    return of(name, Typing.of(""), Schema.AMOUNT, Fields::amount);
  }

  /// A day.
  public static Field<LocalDate> date(String name) {
    return of(name, Typing.of("date"), Schema.formatted("date"), Fields::date);
  }

  /// A time on the wall clocks of a zone, such as `2027-01-11T09:30`, that exists exactly once
  /// (S7).
  public static Field<Instant> moment(String name, ZoneId zone) {
    return of(name, Typing.of(""), Schema.WALL, (sent, own) -> sent.moment(own, zone));
  }

  /// A time of a day, such as `09:30`.
  public static Field<LocalTime> clock(String name) {
    return of(name, Typing.of(""), Schema.CLOCK, Fields::clock);
  }

  /// A constant of a family, written as in `if-needed`.
  public static <E extends Enum<E>> Field<E> choice(String name, Class<E> family) {
    return of(name, Typing.of(""), Schema.choice(family), (sent, own) -> sent.choice(own, family));
  }

  /// One of these words; each stands for something.
  public static <V> Field<V> word(String name, Map<String, V> words) {
    return of(
        name, Typing.of(""), Schema.words(words.keySet()), (sent, own) -> sent.word(own, words));
  }

  /// Several short texts: a list, a form field sent several times, or the lines of one. None is
  /// needed.
  public static Field<List<String>> lines(String name, int most, int longest) {
    return new Field<>(
        name,
        Typing.of(""),
        false,
        Schema.list(0, most, Schema.text(0, longest)),
        (sent, own) -> sent.lines(own, most, longest));
  }

  /// A line of text under every name that begins so, by the rest of the name: where only the
  /// aggregate knows which there are. None is needed; a yes or no is one, too.
  public static Field<Map<String, String>> each(String beginning, int most, int longest) {
    return new Field<>(
        beginning,
        Typing.of(EACH),
        false,
        Schema.text(0, longest),
        (sent, own) -> sent.each(own, most, longest));
  }

  /// Several addresses, sent like lines. None is needed.
  public static Field<List<EmailAddress>> emails(String name, int most) {
    return new Field<>(
        name,
        Typing.of(""),
        false,
        Schema.list(0, most, Schema.formatted("email")),
        (sent, own) -> sent.emails(own, most, EmailAddress.LONGEST));
  }

  /// A list of parts, each read by the same input; a fault names its place, as in
  /// `speakers[0].fee`. It may be left out if none is needed.
  public static <P> Field<List<P>> list(String name, int least, int most, Input<P> part) {
    return new Field<>(
        name,
        Typing.of(""),
        least > 0,
        Schema.list(least, most, part::schema),
        (sent, own) -> sent.list(own, least, most, part));
  }

  /// A part with fields of its own, that may be left out.
  public static <P> Field<Optional<P>> part(String name, Input<P> part) {
    return new Field<>(
        name, Typing.of(""), false, part::schema, (sent, own) -> sent.part(own, part));
  }

  /// The same, or that if it was left out or blank.
  public Field<T> or(T other) {
    return new Field<>(
        name,
        typing,
        false,
        schema.orBlank(),
        (sent, own) -> sent.has(own) ? reader.apply(sent, own) : other);
  }

  /// The same, or nothing if it was left out or blank.
  public Field<Optional<T>> optional() {
    return new Field<>(
        name,
        typing,
        false,
        schema.orBlank(),
        (sent, own) -> sent.has(own) ? Optional.of(reader.apply(sent, own)) : Optional.empty());
  }

  /// The same, or nothing if it was left out; if it was sent it counts, though it be blank.
  public Field<Optional<T>> ifSent() {
    return new Field<>(
        name,
        typing,
        false,
        schema,
        (sent, own) ->
            sent.names().contains(own) ? Optional.of(reader.apply(sent, own)) : Optional.empty());
  }

  /// The same, where a rule of the whole input demands it ([SentValues#require]): said to whoever
  /// reads the description.
  public Field<T> demanded() {
    return new Field<>(name, typing, true, schema, reader);
  }

  /// The same, which browsers may fill in with what they know, such as `organization`.
  public Field<T> autocomplete(String token) {
    return new Field<>(name, typing.filledIn(token), required, schema, reader);
  }

  /// The same, explained to programs where its name and its label are not enough.
  public Field<T> means(String words) {
    return new Field<>(name, typing, required, schema.means(words), reader);
  }

  /// The name in forms, in JSON and in staff's events; its label is the text `field.` and this.
  public String name() {
    return name;
  }

  /// Whether it stands for every name that begins with its own.
  public boolean isEach() {
    return typing.type().equals(EACH);
  }

  /// Whether a page types it by a field of its own; a list, a part and what is chosen from several
  /// have other ones there.
  public boolean isTyped() {
    return !isEach() && !typing.type().isEmpty();
  }

  /// Whether it has to be there.
  public boolean isRequired() {
    return required;
  }

  /// How it is typed.
  public Typing typing() {
    return typing;
  }

  /// The property of a JSON schema.
  public Map<String, Object> schema() {
    return schema.written();
  }

  /// Reads it from what was sent.
  public T read(Fields sent) {
    return reader.apply(sent, name);
  }
}
