package kreds.meeting;

/// What a meeting is about.
///
/// @param number in the run, from 1
/// @param place may be blank
public record Outline(int number, String title, String place, Programme programme) {

  public Outline {
    if (title.isBlank() || number < 1) {
      throw new IllegalArgumentException("a meeting has a title and a number");
    }
  }

  /// In words for staff: `Meeting 2 "Sortering i praksis"`.
  String said() {
    return "Meeting " + number + " \"" + title + "\"";
  }

  /// The same under another title, at another place.
  Outline called(String other, String there) {
    return new Outline(number, other, there, programme);
  }

  /// The same with another programme.
  Outline with(Programme next) {
    return new Outline(number, title, place, next);
  }
}
