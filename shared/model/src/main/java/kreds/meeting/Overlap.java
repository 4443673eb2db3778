package kreds.meeting;

import java.util.List;
import java.util.Optional;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;

/// Nobody can be in two places: while a run has a meeting on a date, it has no other then. Dates of
/// a poll are only asked for, so those of two polls may overlap; the one that is chosen first wins.
final class Overlap {
  private Overlap() {}

  /// Which scheduled meeting, other than the one of that identifier, is on one of these dates.
  static Optional<Refusal> against(List<MeetingRecord> meetings, String planned, List<Slot> dates) {
    for (var record : meetings) {
      var other = record.meeting();
      if (other.id().equals(planned) || other.state() == MeetingState.CANCELLED) {
        continue;
      }
      for (var date : dates) {
        if (other.slot().filter(date::overlaps).isPresent()) {
          return Optional.of(refusal(other, other.slot().get(), date));
        }
      }
    }
    return Optional.empty();
  }

  private static Refusal refusal(Meeting other, Slot stands, Slot asked) {
    return Refusal.illegal(
        "meeting-overlaps",
        other.outline().said()
            + " is on "
            + stands.times()
            + ", and nobody can be in two places: "
            + asked.said()
            + " overlaps with it. Nothing is changed. Order another time; what is wrong about the"
            + " meeting that stands cannot be corrected by a command yet, except for its programme"
            + " (set-programme).");
  }
}
