package kreds.invoice;

import java.time.Instant;
import java.util.List;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;

/// The meetings of a run, as far as somebody who leaves owes for them: those that are not
/// cancelled.
record HeldMeetings(List<Meeting> all) {

  HeldMeetings {
    all = List.copyOf(all);
  }

  static HeldMeetings of(List<MeetingRecord> records) {
    return new HeldMeetings(
        records.stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
            .toList());
  }

  int count() {
    return all.size();
  }

  /// How many of them had begun then.
  int begunAt(Instant at) {
    return (int)
        all.stream()
            .flatMap(meeting -> meeting.slot().stream())
            .filter(slot -> !at.isBefore(slot.start().instant()))
            .count();
  }
}
