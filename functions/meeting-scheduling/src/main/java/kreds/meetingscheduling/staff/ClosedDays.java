package kreds.meetingscheduling.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kreds.inquiry.Slot;
import kreds.time.MeetingDays;

/// What staff read of the dates that they have given: a group may meet on a weekend or a holiday,
/// but on purpose.
final class ClosedDays {
  private ClosedDays() {}

  /// A sentence that names those of their days on which nobody is at work; blank where there are
  /// none.
  static String said(List<Slot> dates) {
    var closed =
        dates.stream()
            .flatMap(slot -> MeetingDays.closed(slot.day(1), slot.days()).stream())
            .distinct()
            .sorted()
            .map(LocalDate::toString)
            .collect(Collectors.joining(", "));
    return closed.isEmpty() ? "" : " On a weekend or a holiday: " + closed + ".";
  }
}
