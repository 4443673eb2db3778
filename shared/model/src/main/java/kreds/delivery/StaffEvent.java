package kreds.delivery;

import kreds.person.Person;

/// An order that staff can paste as it stands: what a letter to them ends in (U8). It names the
/// function that it is for, and holds identifiers only, never what somebody typed.
public final class StaffEvent {
  private StaffEvent() {}

  /// The order as JSON on one line.
  ///
  /// @param staff who gets the letter, and so may send it
  /// @param fields names and values, in turn
  public static String of(String function, String command, Person staff, String... fields) {
    var json = new StringBuilder("{\"command\": ").append(quoted(command));
    append(json, "function", function);
    append(json, "actor", staff.address().value());
    for (var at = 0; at < fields.length; at += 2) {
      append(json, fields[at], fields[at + 1]);
    }
    return json.append('}').toString();
  }

  private static void append(StringBuilder json, String name, String value) {
    json.append(", ").append(quoted(name)).append(": ").append(quoted(value));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
