package kreds.inquiry;

import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// One date that a meeting may have, or has.
///
/// @param id `date-1`, `date-2`…: how an answer names it
public record Slot(String id, WallTime start, WallTime end) {

  public Slot {
    if (start.compareTo(end) >= 0) {
      throw new IllegalArgumentException("a meeting ends after it starts");
    }
  }

  /// The date, or why it is none: a meeting ends after it starts, and on the same day, since its
  /// programme is written in times of that day.
  public static Outcome<Slot> of(String id, WallTime start, WallTime end) {
    if (start.compareTo(end) >= 0) {
      return Outcome.refused(
          Refusal.invalid("slot-ends-first", "The meeting ends before it starts: " + id + "."));
    }
    if (!start.local().toLocalDate().equals(end.local().toLocalDate())) {
      return Outcome.refused(
          Refusal.invalid("slot-over-midnight", "The meeting ends on another day: " + id + "."));
    }
    return Outcome.done(new Slot(id, start, end));
  }

  /// Whether both are on at some moment; one that begins when the other ends is not.
  public boolean overlaps(Slot other) {
    return start.compareTo(other.end) < 0 && other.start.compareTo(end) < 0;
  }

  /// Whether staff may call it that: by its identifier, or by its day, such as `2027-01-12`.
  public boolean isNamed(String name) {
    return id.equals(name) || start.local().toLocalDate().toString().equals(name);
  }

  /// In words for staff, such as `date-1 (2027-01-12 09:30–12:30)`.
  public String said() {
    return id + " (" + times() + ")";
  }

  /// When it is, such as `2027-01-12 09:30–12:30`.
  public String times() {
    return start.local().toLocalDate()
        + " "
        + start.local().toLocalTime()
        + "–"
        + end.local().toLocalTime();
  }
}
