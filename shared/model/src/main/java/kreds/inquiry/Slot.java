package kreds.inquiry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// One date that a meeting may have, or has.
///
/// @param id `date-1`, `date-2`…: how an answer names it
public record Slot(String id, WallTime start, WallTime end) {
  /// Over so many days a meeting goes at most: an evening and the next day are usual where people
  /// stay overnight, and what takes longer is mostly a slip of the finger.
  public static final int MOST_DAYS = 3;

  public Slot {
    if (start.compareTo(end) >= 0 || isTooLong(start, end)) {
      throw new IllegalArgumentException("a meeting ends after it starts, and within some days");
    }
  }

  /// The date, or why it is none: a meeting ends after it starts, and goes over few days.
  public static Outcome<Slot> of(String id, WallTime start, WallTime end) {
    if (start.compareTo(end) >= 0) {
      return Outcome.refused(
          Refusal.invalid("slot-ends-first", "The meeting ends before it starts: " + id + "."));
    }
    if (isTooLong(start, end)) {
      return Outcome.refused(
          Refusal.invalid(
              "slot-too-long",
              "The meeting goes over more than " + MOST_DAYS + " days: " + id + "."));
    }
    return Outcome.done(new Slot(id, start, end));
  }

  private static boolean isTooLong(WallTime start, WallTime end) {
    return days(start.local().toLocalDate(), end.local().toLocalDate()) > MOST_DAYS;
  }

  /// Over how many days a meeting goes that begins and ends on these.
  public static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /// Over how many days it goes; mostly one.
  public int days() {
    return (int) days(day(1), end.local().toLocalDate());
  }

  /// One of its days.
  ///
  /// @param number from 1
  public LocalDate day(int number) {
    return start.local().toLocalDate().plusDays(number - 1L);
  }

  /// Whether both are on, at whatever time, on one of its days.
  public boolean sharesADay(Slot other) {
    return !day(1).isAfter(other.day(other.days())) && !other.day(1).isAfter(day(days()));
  }

  /// Whether it is on from one time to another.
  public boolean holds(LocalDateTime from, LocalDateTime to) {
    return !from.isBefore(start.local()) && !to.isAfter(end.local());
  }

  /// The same over as many days, with the same times of the day, from another day on.
  ///
  /// @return when it begins, and when it ends, on the clock
  public List<LocalDateTime> from(LocalDate first) {
    return List.of(
        first.atTime(start.local().toLocalTime()),
        first.plusDays(days() - 1L).atTime(end.local().toLocalTime()));
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

  /// When it is, such as `2027-01-12 09:30–12:30`, or `2027-01-12 13:00 – 2027-01-13 12:00` where
  /// it ends on another day.
  public String times() {
    return at(start) + (days() == 1 ? "–" + end.local().toLocalTime() : " – " + at(end));
  }

  private static String at(WallTime time) {
    return time.local().toLocalDate() + " " + time.local().toLocalTime();
  }
}
