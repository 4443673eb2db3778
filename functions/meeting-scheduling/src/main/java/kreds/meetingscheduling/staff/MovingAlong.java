package kreds.meetingscheduling.staff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kreds.aws.Json;
import kreds.inquiry.Slot;
import kreds.meeting.Meeting;
import kreds.time.MeetingDays;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What moving one meeting may mean for those that come after it (S14): by as many days, on a day
/// on which groups meet. They keep their dates until staff send an order of these.
///
/// @param before the meeting as it was when the order came
/// @param moved the meeting as it is now
record MovingAlong(Meeting before, Meeting moved) {

  /// Which, and to which days they would go; blank for none.
  String said(List<Meeting> later) {
    var all =
        later.stream()
            .flatMap(meeting -> day(meeting).map(day -> meeting.number() + " to " + day).stream())
            .toList();
    return all.isEmpty()
        ? ""
        : " The later meetings keep their dates; to move them along, send the orders for meeting "
            + String.join(", ", all)
            + (all.size() == 1 ? "." : ", in this order.");
  }

  /// The answer with an order for each, ready to be sent, and seen first: of one that was only
  /// meant nobody is told.
  StaffAnswer.Done add(StaffAnswer.Done answer, List<Meeting> later) {
    var all = answer;
    for (var meeting : later) {
      var day = day(meeting);
      if (day.isPresent()) {
        all = order(all, meeting, day.get());
      }
    }
    return all;
  }

  private static StaffAnswer.Done order(StaffAnswer.Done answer, Meeting meeting, LocalDate day) {
    var slot = meeting.expected().orElseThrow();
    var times = slot.from(day);
    var start = times.getFirst().toString();
    var end = times.getLast().toString();
    return answer.seenFirst(
        StaffCommand.MOVE_MEETING,
        Json.members(
            "network",
            meeting.network(),
            "meeting",
            meeting.id(),
            "start",
            start,
            "end",
            end,
            "along",
            true));
  }

  /// Empty where the time of the day alone is another.
  private Optional<LocalDate> day(Meeting later) {
    var days =
        before.expected().isEmpty() || moved.expected().isEmpty()
            ? 0
            : ChronoUnit.DAYS.between(day(before.expected().get()), day(moved.expected().get()));
    return days == 0
        ? Optional.empty()
        : later.expected().map(slot -> along(slot, day(slot).plusDays(days)));
  }

  /// What goes over a weekend does so on purpose, and stays on its day of the week.
  private static LocalDate along(Slot slot, LocalDate wanted) {
    return MeetingDays.closed(day(slot), slot.days()).isEmpty()
        ? MeetingDays.from(wanted, slot.days())
        : MeetingDays.from(wanted);
  }

  private static LocalDate day(Slot slot) {
    return slot.start().local().toLocalDate();
  }
}
