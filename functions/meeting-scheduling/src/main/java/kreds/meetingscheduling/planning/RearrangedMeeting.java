package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.delivery.Letter;
import kreds.inquiry.Slot;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;

/// A meeting as it is after staff have moved, corrected or cancelled it, or would be.
///
/// @param before as it was
/// @param later the meetings that came after it as it was, and may have to move along, in the order
///   in which none comes onto the date of one that has still to move: the last one first where they
///   go to later days
public record RearrangedMeeting(Meeting before, PlannedMeeting planned, List<Meeting> later) {

  public RearrangedMeeting {
    later = List.copyOf(later);
  }

  /// Who gets what.
  public List<Letter> letters() {
    return planned.letters();
  }

  /// Whether its time is another.
  public boolean isAtAnotherTime() {
    return !before.expected().equals(planned.record().meeting().expected());
  }

  /// Whether it begins when it did.
  public boolean beginsAsBefore() {
    var after = planned.record().meeting().expected();
    return before.expected().map(Slot::start).equals(after.map(Slot::start));
  }

  /// Whether nobody has been told of it.
  public boolean isOnlyMeant() {
    return planned.record().meeting().timing().meant().isPresent();
  }

  /// Whether its place is another.
  public boolean isAtAnotherPlace() {
    return !before.place().equals(planned.record().meeting().place());
  }

  /// Whether one finds it otherwise.
  public boolean isFoundOtherwise() {
    return !before.outline().directions().equals(planned.record().meeting().outline().directions());
  }

  /// Whether its programme is another now, since it moved along or was written anew: as staff have
  /// written it, whoever of them speaks no more.
  public boolean isProgrammeMoved() {
    return !before.outline().programme().equals(planned.record().meeting().outline().programme());
  }

  /// Whether it was said how one finds it, and is no more.
  public boolean hasLostDirections() {
    return !before.outline().directions().isEmpty()
        && planned.record().meeting().outline().directions().isEmpty();
  }

  static RearrangedMeeting of(
      PlannedMeeting planned, ChangingMeetings.Changed changed, Instant now) {
    var before = changed.before().find(planned.record().meeting().id()).orElseThrow().meeting();
    var after = planned.record().meeting();
    var later =
        changed.run().meetings().stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.isAhead(now) || meeting.timing().meant().isPresent())
            .filter(meeting -> isAfter(meeting, before))
            .sorted(Comparator.comparing(meeting -> meeting.expected().orElseThrow().start()))
            .toList();
    var isPutOff = isLater(after.expected(), before.expected());
    return new RearrangedMeeting(before, planned, isPutOff ? later.reversed() : later);
  }

  /// What stood behind it until it was moved, and comes after it in the year: what has moved past
  /// it before does not.
  private static boolean isAfter(Meeting meeting, Meeting moved) {
    return !meeting.id().equals(moved.id())
        && isLater(meeting.expected(), moved.expected())
        && isLater(meeting.origin(), moved.origin());
  }

  private static boolean isLater(Optional<Slot> time, Optional<Slot> other) {
    return other
        .flatMap(from -> time.filter(to -> to.start().compareTo(from.start()) > 0))
        .isPresent();
  }
}
