package kreds.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import kreds.budget.Amount;
import kreds.person.EmailAddress;
import kreds.text.Visible;

/// Reads what somebody sent, field by field, and collects every fault instead of stopping at the
/// first: whoever filled in a form hears all of it at once. What is faulty is answered with
/// something harmless, so a reader keeps the values raw, and nothing is done with them before
/// [#faults] is empty. A field that nobody asked for is a fault as well.
public final class Fields {
  private static final EmailAddress NOBODY = new EmailAddress("nobody@example.invalid");

  private final Values values;
  private final FieldErrors faults;

  Fields(Values values, FieldErrors faults) {
    this.values = values;
    this.faults = faults;
  }

  /// The fields of a form, a JSON object or a staff event.
  public static Fields of(Map<String, Object> sent) {
    var faults = new FieldErrors();
    return new Fields(new Values(sent, "", faults), faults);
  }

  /// Whether a field was sent and is not blank.
  boolean has(String name) {
    return values.of(name).isPresent();
  }

  /// One line of text that must be there; surrounding space is dropped.
  String text(String name, int least, int most) {
    var text = required(name, values.text(name));
    return text.isEmpty() ? "" : checked(name, text.get(), false, least, most);
  }

  /// Text of several lines; none is needed if the least is 0.
  String multiline(String name, int least, int most) {
    var text = values.text(name);
    var needed = least > 0 ? required(name, text) : text;
    return needed.isEmpty() ? "" : checked(name, unixLines(needed.get()), true, least, most);
  }

  /// A whole file that must be there, as it was sent: what is in it is for its own reader to judge.
  String file(String name, int most) {
    var sent = required(name, values.of(name));
    var text = sent.orElse("") instanceof String whole ? whole : "";
    require(sent.isEmpty() || !text.isEmpty(), name, "not-text");
    if (text.length() > most) {
      var length = Integer.toString(text.length());
      refuse(name, "too-long", Map.of("most", Integer.toString(most), "length", length));
    }
    return text;
  }

  /// An address that must be there, in its one form.
  EmailAddress email(String name) {
    required(name, values.of(name));
    var text = values.text(name);
    var address = text.flatMap(EmailAddress::parse);
    if (text.isPresent() && address.isEmpty()) {
      values.fault(name, hasForeignLetters(text.get()) ? "email-letters" : "not-an-email");
    }
    return address.orElse(NOBODY);
  }

  /// Whether there is a letter before the `@` that SES puts into no envelope.
  private static boolean hasForeignLetters(String text) {
    return text.substring(0, Math.max(0, text.lastIndexOf('@')))
        .chars()
        .anyMatch(c -> c > '~' && Character.isLetter(c));
  }

  /// A whole number that must be there.
  int whole(String name, int least, int most) {
    required(name, values.of(name));
    return optionalWhole(name, least, most).orElse(least);
  }

  /// A whole number, or nothing.
  OptionalInt optionalWhole(String name, int least, int most) {
    var value = values.of(name);
    return value.isEmpty()
        ? OptionalInt.empty()
        : Wholes.read(values, name, value.get(), least, most);
  }

  /// A sum in kroner that must be there.
  Amount amount(String name) {
    var value = required(name, values.of(name));
    return value.isEmpty() ? Amount.ZERO : Amounts.read(values, name, value.get());
  }

  /// A constant of a family, written as in `if-needed`, that must be there.
  <E extends Enum<E>> E choice(String name, Class<E> family) {
    required(name, values.of(name));
    return optionalChoice(name, family).orElse(family.getEnumConstants()[0]);
  }

  /// A constant of a family, or nothing.
  <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> family) {
    var constants = family.getEnumConstants();
    var text = values.text(name);
    var constant = text.flatMap(t -> Choices.of(t, constants));
    if (text.isPresent() && constant.isEmpty()) {
      refuse(name, "not-a-choice", Map.of("choices", Choices.all(constants)));
    }
    return constant;
  }

  /// One of these words, that must be there; each stands for something.
  <V> V word(String name, Map<String, V> words) {
    return knownWord(name, words).orElseGet(words.values().iterator()::next);
  }

  /// What the word stands for; nothing, with a fault, if there is none that is known.
  <V> Optional<V> knownWord(String name, Map<String, ? extends V> words) {
    var text = required(name, values.text(name)).map(Fields::folded);
    if (text.isPresent() && !words.containsKey(text.get())) {
      refuse(name, "not-a-choice", Map.of("choices", String.join(", ", words.keySet())));
    }
    return text.isEmpty() ? Optional.empty() : Optional.ofNullable(words.get(text.get()));
  }

  /// A time of a day that must be there, such as `09:30`.
  LocalTime clock(String name) {
    required(name, values.of(name));
    return parsed(name, "not-a-clock-time", Times::clock).orElse(LocalTime.MIN);
  }

  /// Several addresses, sent like lines.
  List<EmailAddress> emails(String name, int most, int longest) {
    var found = new ArrayList<EmailAddress>();
    for (var line : lines(name, most, longest)) {
      var address = EmailAddress.parse(line);
      require(address.isPresent(), name, "not-an-email");
      address.ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /// Yes or no; no if it was not sent, as a box that is not ticked.
  boolean flag(String name) {
    return switch (values.of(name).orElse(false)) {
      case Boolean flag -> flag;
      case String text when isOneOf(text, "on", "true", "yes", "ja", "1") -> true;
      case String text when isOneOf(text, "off", "false", "no", "nej", "0") -> false;
      default -> {
        values.fault(name, "not-yes-or-no");
        yield false;
      }
    };
  }

  private static boolean isOneOf(String text, String... words) {
    return List.of(words).contains(folded(text));
  }

  private static String folded(String text) {
    return Visible.stripped(text).toLowerCase(Locale.ROOT);
  }

  /// A day that must be there, such as `2027-01-11`.
  LocalDate date(String name) {
    required(name, values.of(name));
    return parsed(name, "not-a-date", Times::date).orElse(LocalDate.EPOCH);
  }

  /// A time on the wall clocks of a zone, such as `2027-01-11T09:30`, that must be there and exist
  /// exactly once (S7).
  Instant moment(String name, ZoneId zone) {
    required(name, values.of(name));
    var wall = parsed(name, "not-a-time", Times::wall);
    if (wall.isEmpty()) {
      return Instant.EPOCH;
    }
    var trouble = Times.trouble(wall.get(), zone);
    if (!trouble.isEmpty()) {
      values.fault(name, trouble);
      return Instant.EPOCH;
    }
    return wall.get().atZone(zone).toInstant();
  }

  /// Several short texts: a JSON list, a form field sent several times, or the lines of one. Empty
  /// ones are dropped.
  List<String> lines(String name, int most, int longest) {
    var lines = new ArrayList<String>();
    for (var value : values.several(name)) {
      if (value instanceof String text) {
        text.lines().map(Visible::stripped).filter(line -> !line.isEmpty()).forEach(lines::add);
      } else {
        values.fault(name, "not-text");
      }
    }
    bounded(name, lines.size(), 0, most);
    lines.replaceAll(line -> checked(name, line, false, 0, longest));
    return List.copyOf(lines);
  }

  /// A line under every name that begins so, by the rest of the name; blank where nothing was
  /// typed. More of them than anybody asks are unknown fields.
  Map<String, String> each(String beginning, int most, int longest) {
    if (values.isEmpty()) {
      return Map.of();
    }
    var found = new LinkedHashMap<String, String>();
    for (var name : values.names()) {
      if (name.startsWith(beginning) && found.size() < most) {
        var text =
            values.of(name).orElse("") instanceof Boolean flag
                ? Optional.of(flag ? "yes" : "no")
                : values.text(name);
        var line = text.map(typed -> checked(name, typed, false, 0, longest)).orElse("");
        if (!isFaulty(name)) {
          found.put(name.substring(beginning.length()), line);
        }
      }
    }
    return found;
  }

  /// A list of objects, each read by the same reader; a fault names its place, as in
  /// `speakers[0].fee`. On a page each field is typed under that name, and a row in which nothing
  /// is typed is none.
  <T> List<T> list(String name, int least, int most, Function<Fields, T> reader) {
    if (values.hasRows(name)) {
      return rows(name, least, most, reader);
    }
    var sent = values.of(name).orElse(List.of());
    if (!(sent instanceof List<?> parts)) {
      values.fault(name, "not-a-list");
      return List.of();
    }
    bounded(name, parts.size(), least, most);
    var read = new ArrayList<T>();
    for (var at = 0; at < Math.min(parts.size(), most); at++) {
      object(name + "[" + at + "]", parts.get(at), reader).ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  private <T> List<T> rows(String name, int least, int most, Function<Fields, T> reader) {
    var rows = values.rows(name);
    bounded(name, rows.size(), least, most);
    var read = new ArrayList<T>();
    for (var row : rows.entrySet()) {
      object(row.getKey(), row.getValue(), reader).ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  /// Whether a list was sent, or anything is typed in a row of it; what is blank of it is no
  /// unknown field then.
  boolean hasList(String name) {
    return values.hasRows(name) ? !values.rows(name).isEmpty() : has(name);
  }

  /// The place of a field in the whole, as its fault names it.
  String path(String name) {
    return values.path(name);
  }

  /// An object inside this one, or nothing.
  <T> Optional<T> part(String name, Function<Fields, T> reader) {
    return values.of(name).flatMap(sent -> object(name, sent, reader));
  }

  /// A rule over several fields: unless it holds, that field has that fault.
  public void require(boolean holds, String name, String code) {
    if (!holds) {
      values.fault(name, code);
    }
  }

  /// That field has that fault.
  void refuse(String name, String code, Map<String, String> args) {
    values.fault(name, code, args);
  }

  /// Whether something is wrong with a field so far, or with a part of it.
  boolean isFaulty(String name) {
    return faults.isFaulty(values.path(name));
  }

  /// These may be sent and are read by others.
  public Fields allow(String... names) {
    for (var name : names) {
      values.allow(name);
    }
    return this;
  }

  /// The names that were sent.
  public Set<String> names() {
    return Set.copyOf(values.names());
  }

  /// What was typed into a field, for showing it again.
  public String typed(String name) {
    return values.shown(name);
  }

  /// Everything that is wrong, in the order of reading, unknown fields last.
  public List<FieldError> faults() {
    values.refuseUnknown();
    return faults.all();
  }

  private <T> Optional<T> object(String name, Object sent, Function<Fields, T> reader) {
    if (!(sent instanceof Map<?, ?> map)) {
      values.fault(name, "not-an-object");
      return Optional.empty();
    }
    var part = values.part(name, map);
    var read = reader.apply(part);
    part.values.refuseUnknown();
    return Optional.of(read);
  }

  private <T> Optional<T> required(String name, Optional<T> value) {
    if (value.isEmpty() && values.of(name).isEmpty()) {
      values.fault(name, "missing");
    }
    return value;
  }

  private <T> Optional<T> parsed(String name, String code, Function<String, Optional<T>> parser) {
    var text = values.text(name);
    var parsed = text.flatMap(parser);
    if (text.isPresent() && parsed.isEmpty()) {
      values.fault(name, code);
    }
    return parsed;
  }

  private String checked(String name, String text, boolean lines, int least, int most) {
    var fault = Words.fault(values.path(name), text, lines, least, most);
    if (fault.isEmpty()) {
      return text;
    }
    faults.add(fault.get());
    return "";
  }

  private void bounded(String name, int size, int least, int most) {
    if (size < least) {
      refuse(name, "too-few", Map.of("least", Integer.toString(least)));
    }
    if (size > most) {
      refuse(name, "too-many", Map.of("most", Integer.toString(most)));
    }
  }

  private static String unixLines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
