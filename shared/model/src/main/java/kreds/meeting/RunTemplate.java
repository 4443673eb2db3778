package kreds.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kreds.time.MeetingDays;

/// The meetings of a year as they are usually planned (S14): each so many weeks after the first, on
/// a day on which groups meet ([MeetingDays]).
///
/// @param name as an order names it
/// @param meetings in their order
public record RunTemplate(String name, List<Planned> meetings) {
  /// As many as a year of meetings can be; more is a slip of the finger.
  public static final int MOST = 12;

  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final Duration HALF_A_DAY = Duration.ofMinutes(270);

  /// The two that ship: a year of four meetings, and one of five.
  public static final List<RunTemplate> SHIPPED =
      List.of(every("four", 0, 12, 24, 36), every("five", 0, 9, 18, 28, 38));

  /// One meeting of it.
  ///
  /// @param title of the meeting
  /// @param weeks after the first
  /// @param start on the clock of the association
  /// @param length until its end on that clock, on the same day or a later one
  public record Planned(String title, int weeks, LocalTime start, Duration length) {
    public Planned {
      if (title.isBlank() || weeks < 0 || length.isZero() || length.isNegative()) {
        throw new IllegalArgumentException("a meeting has a title, and lasts");
      }
    }

    /// Over how many days it goes.
    public int days() {
      return (int) Duration.ofNanos(start.toNanoOfDay()).plus(length).toDays() + 1;
    }
  }

  public RunTemplate {
    meetings = List.copyOf(meetings);
    if (meetings.isEmpty() || meetings.size() > MOST) {
      throw new IllegalArgumentException("a template has 1 to " + MOST + " meetings");
    }
  }

  private static RunTemplate every(String name, int... weeks) {
    var all = new ArrayList<Planned>();
    for (var after : weeks) {
      all.add(new Planned(numbered(all.size() + 1), after, MORNING, HALF_A_DAY));
    }
    return new RunTemplate(name, all);
  }

  /// What a meeting is called that has no title of its own yet.
  static String numbered(int number) {
    return "Netværksmøde " + number;
  }

  /// The days on which its meetings begin, in their order: the first as it is said, the others
  /// where a group meets, each after the last day of the one before.
  public List<LocalDate> days(LocalDate first) {
    var days = new ArrayList<LocalDate>();
    for (var meeting : meetings) {
      if (days.isEmpty()) {
        days.add(first);
      } else {
        var before = meetings.get(days.size() - 1);
        var last = days.getLast().plusDays(before.days() - 1L);
        var day = MeetingDays.from(first.plusWeeks(meeting.weeks()), meeting.days());
        days.add(day.isAfter(last) ? day : MeetingDays.from(last.plusWeeks(1), meeting.days()));
      }
    }
    return days;
  }
}
