package kreds.aws.dynamo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.due.Due;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// One row, or a part of one, on its way to or from a table. What is blank or absent is not stored,
/// so that a row in the console shows only what there is; times are ISO 8601 in UTC with
/// milliseconds, so that they sort as text.
public final class Item {
  /// The one partition of the index `todo`.
  static final String TODO = "yes";

  private static final int MILLIS_TEXT = 24;

  private final Map<String, AttributeValue> values;

  private Item(Map<String, AttributeValue> values) {
    this.values = values;
  }

  /// An empty row.
  public static Item empty() {
    return new Item(new LinkedHashMap<>());
  }

  /// A row as the table gave it.
  public static Item of(Map<String, AttributeValue> values) {
    return new Item(values);
  }

  /// A time as it stands in a row: always as long, so that it sorts.
  public static String stamp(Instant at) {
    var millis = Math.floorMod(at.getNano() / 1_000_000, 1000);
    var seconds = Instant.ofEpochSecond(at.getEpochSecond()).toString();
    var padded = "00" + millis;
    var text =
        seconds.substring(0, seconds.length() - 1)
            + "."
            + padded.substring(padded.length() - 3)
            + "Z";
    if (text.length() != MILLIS_TEXT) {
      throw new IllegalArgumentException("a time in the years 0 to 9999");
    }
    return text;
  }

  /// The row as the client wants it.
  public Map<String, AttributeValue> values() {
    return values;
  }

  /// Puts a text; nothing if it is empty.
  public Item put(String name, String text) {
    if (!text.isEmpty()) {
      values.put(name, AttributeValue.fromS(text));
    }
    return this;
  }

  /// Puts a number.
  public Item put(String name, long number) {
    values.put(name, AttributeValue.fromN(Long.toString(number)));
    return this;
  }

  /// Puts a yes or no.
  public Item put(String name, boolean flag) {
    values.put(name, AttributeValue.fromBool(flag));
    return this;
  }

  /// Puts a constant by its name.
  public Item put(String name, Enum<?> constant) {
    return put(name, constant.name());
  }

  /// Puts a moment, cut to the millisecond.
  public Item put(String name, Instant at) {
    return put(name, stamp(at));
  }

  /// Puts a day.
  public Item put(String name, LocalDate day) {
    return put(name, day.toString());
  }

  /// Puts a moment if there is one.
  public Item put(String name, Optional<Instant> at) {
    return at.isPresent() ? put(name, at.get()) : this;
  }

  /// Puts its place in the sparse index `due`, while something about it waits for a time.
  ///
  /// @param kind the kind of row: the partition of the index
  public Item putDue(String kind, Due row) {
    return row.nextAt().isPresent() ? put("due", kind).put("dueAt", row.nextAt().get()) : this;
  }

  /// Puts its place in the sparse index `todo`: it waits for staff, since or from that moment.
  public Item putTodo(Instant since) {
    return putTodo(TODO, since);
  }

  /// The same among those of a kind.
  Item putTodo(String kind, Instant since) {
    return put("todo", kind).put("todoAt", since);
  }

  /// Puts a part with fields of its own; nothing if it has none.
  public Item put(String name, Item part) {
    if (!part.values.isEmpty()) {
      values.put(name, AttributeValue.fromM(part.values));
    }
    return this;
  }

  /// Puts several parts; nothing if there is none.
  public Item putAll(String name, List<Item> parts) {
    if (!parts.isEmpty()) {
      var list = new ArrayList<AttributeValue>();
      for (var part : parts) {
        list.add(AttributeValue.fromM(part.values));
      }
      values.put(name, AttributeValue.fromL(list));
    }
    return this;
  }

  /// Puts several texts; nothing if there is none.
  public Item putTexts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      var list = new ArrayList<AttributeValue>();
      for (var text : texts) {
        list.add(AttributeValue.fromS(text));
      }
      values.put(name, AttributeValue.fromL(list));
    }
    return this;
  }

  /// Puts several moments; nothing if there is none.
  Item putMoments(String name, List<Instant> moments) {
    var stamps = new ArrayList<String>();
    for (var at : moments) {
      stamps.add(stamp(at));
    }
    return putTexts(name, stamps);
  }

  /// Puts texts by name; nothing if there is none.
  public Item putMap(String name, Map<String, String> texts) {
    var part = empty();
    for (var entry : texts.entrySet()) {
      part.values.put(entry.getKey(), AttributeValue.fromS(entry.getValue()));
    }
    return put(name, part);
  }

  /// Whether it is there.
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /// A text; empty if it is not there.
  public String text(String name) {
    var value = values.get(name);
    return value == null || value.s() == null ? "" : value.s();
  }

  /// A text that every such row has.
  ///
  /// @throws IllegalStateException naming it, if the row lacks it
  public String required(String name) {
    var text = text(name);
    if (text.isEmpty()) {
      throw new IllegalStateException("a row lacks " + name);
    }
    return text;
  }

  /// A number; 0 if it is not there.
  public long number(String name) {
    var value = values.get(name);
    return value == null || value.n() == null ? 0 : Long.parseLong(value.n());
  }

  /// A number that fits an `int`.
  public int whole(String name) {
    return Math.toIntExact(number(name));
  }

  /// A yes or no; no if it is not there.
  public boolean flag(String name) {
    var value = values.get(name);
    return value != null && Boolean.TRUE.equals(value.bool());
  }

  /// A constant of that family.
  public <E extends Enum<E>> E constant(String name, Class<E> family) {
    return Enum.valueOf(family, required(name));
  }

  /// A moment that every such row has.
  public Instant instant(String name) {
    return Instant.parse(required(name));
  }

  /// A moment, if it is there.
  public Optional<Instant> maybeInstant(String name) {
    return has(name) ? Optional.of(instant(name)) : Optional.empty();
  }

  /// A day that every such row has.
  public LocalDate day(String name) {
    return LocalDate.parse(required(name));
  }

  /// A part; an empty one if it is not there.
  public Item part(String name) {
    var value = values.get(name);
    return value == null || !value.hasM() ? empty() : new Item(value.m());
  }

  /// The parts of a list.
  public List<Item> parts(String name) {
    var found = new ArrayList<Item>();
    for (var value : list(values.get(name))) {
      found.add(new Item(value.m()));
    }
    return found;
  }

  /// The texts of a list.
  public List<String> texts(String name) {
    var found = new ArrayList<String>();
    for (var value : list(values.get(name))) {
      found.add(value.s());
    }
    return found;
  }

  /// The moments of a list.
  List<Instant> moments(String name) {
    var found = new ArrayList<Instant>();
    for (var text : texts(name)) {
      found.add(Instant.parse(text));
    }
    return found;
  }

  /// Texts by name.
  public Map<String, String> map(String name) {
    var found = new LinkedHashMap<String, String>();
    for (var entry : part(name).values.entrySet()) {
      found.put(entry.getKey(), entry.getValue().s());
    }
    return found;
  }

  private static List<AttributeValue> list(@Nullable AttributeValue value) {
    return value == null || !value.hasL() ? List.of() : value.l();
  }
}
