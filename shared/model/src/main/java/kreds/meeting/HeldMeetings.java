package kreds.meeting;

import java.time.Instant;
import java.util.List;
import kreds.run.Stay;

/// The meetings of a run, as far as somebody who leaves owes for them: those that are not
/// cancelled.
public record HeldMeetings(List<Meeting> all) {

  public HeldMeetings {
    all = List.copyOf(all);
  }

  /// Those of a run.
  public static HeldMeetings of(List<MeetingRecord> records) {
    return new HeldMeetings(
        records.stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
            .toList());
  }

  /// How many there are.
  public int count() {
    return all.size();
  }

  /// How many of them had begun then.
  public int begunAt(Instant at) {
    return (int)
        all.stream()
            .flatMap(meeting -> meeting.slot().stream())
            .filter(slot -> !at.isBefore(slot.start().instant()))
            .count();
  }

  /// Whether a place is owed for that somebody had so long: not where they left before the first
  /// meeting.
  public boolean isOwed(Stay stay) {
    return stay.until().isEmpty() || begunAt(stay.until().get()) > 0;
  }
}
