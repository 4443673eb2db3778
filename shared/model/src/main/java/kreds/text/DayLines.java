package kreds.text;

import java.util.List;

/// What is on one day, a line each.
///
/// @param heading which day; blank where that is said already
public record DayLines(String heading, List<String> lines) {

  public DayLines {
    lines = List.copyOf(lines);
  }

  /// All of it, the heading on a line of its own.
  public String text() {
    var text = String.join("\n", lines);
    return heading.isEmpty() ? text : heading + ":\n" + text;
  }
}
