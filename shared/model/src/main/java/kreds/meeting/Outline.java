package kreds.meeting;

/// What a meeting is about.
///
/// @param number in the run, from 1
/// @param place may be blank
/// @param directions how one finds it, on several lines, for those alone who are invited; may be
///   blank
public record Outline(
    int number, String title, String place, String directions, Programme programme) {

  /// One of which nobody has said how to find it.
  public Outline(int number, String title, String place, Programme programme) {
    this(number, title, place, "", programme);
  }

  public Outline {
    if (title.isBlank() || number < 1) {
      throw new IllegalArgumentException("a meeting has a title and a number");
    }
  }

  /// In words for staff: `Meeting 2 "Sortering i praksis"`.
  String said() {
    return "Meeting " + number + " \"" + title + "\"";
  }

  /// The same under another title.
  Outline titled(String other) {
    return new Outline(number, other, place, directions, programme);
  }

  /// The same at a place that is called so.
  Outline at(String there) {
    return new Outline(number, title, there, directions, programme);
  }

  /// The same with another programme.
  Outline with(Programme next) {
    return new Outline(number, title, place, directions, next);
  }

  /// The same, found by these directions.
  Outline found(String by) {
    return new Outline(number, title, place, by, programme);
  }

  /// The same as that one in the run.
  Outline numbered(int other, String called) {
    return new Outline(other, called, place, directions, programme);
  }
}
