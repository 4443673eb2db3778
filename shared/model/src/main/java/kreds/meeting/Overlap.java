package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;

/// Nobody can be in two places: while a run has a meeting on a date, it has no other then. And
/// nobody is asked about a time by two polls at once, whatever their titles: whoever plans a
/// meeting a second time means the first. Once a poll is over its dates may be asked about anew;
/// the meeting that is set on one first has it. Whoever plans anything else while a poll is open
/// has mostly mistyped a date, and is asked to say that another meeting is meant.
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

  /// Which two of these dates, several of which may come to be, overlap.
  static Optional<Refusal> among(List<Slot> dates) {
    for (var date : dates) {
      for (var other : dates) {
        if (!date.equals(other) && date.overlaps(other)) {
          return Optional.of(
              Refusal.invalid(
                  "dates-overlap",
                  date.said()
                      + " and "
                      + other.said()
                      + " overlap, and the group may choose both: nobody can be in two places."));
        }
      }
    }
    return Optional.empty();
  }

  /// Which other poll, still open, asks about one of these dates.
  static Optional<Refusal> asked(
      List<MeetingRecord> meetings, String planned, List<Slot> dates, Instant now) {
    for (var record : meetings) {
      if (record.isPolling(now) && !record.meeting().id().equals(planned)) {
        for (var date : dates) {
          if (record.proposed().stream().anyMatch(date::overlaps)) {
            return Optional.of(refusal(record, date));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// Which other poll is still open, whatever it asks about.
  static Optional<Refusal> open(List<MeetingRecord> meetings, String planned, Instant now) {
    for (var record : meetings) {
      if (record.isPolling(now) && !record.meeting().id().equals(planned)) {
        return Optional.of(another(record));
      }
    }
    return Optional.empty();
  }

  private static Refusal another(MeetingRecord other) {
    return Refusal.illegal(
        "poll-open",
        other.meeting().outline().said()
            + " is being asked about already, until "
            + other.deadline()
            + ". Nothing is changed, and nobody is written to. If this is the same meeting:"
            + " correct-meeting corrects its texts, and cancel-meeting calls it off with its poll. To plan another meeting too, add "
            + Insistence.ANOTHER.said()
            + ".");
  }

  private static Refusal refusal(MeetingRecord other, Slot asked) {
    return Refusal.illegal(
        "dates-asked",
        other.meeting().outline().said()
            + " is asking about "
            + asked.said()
            + " already, until "
            + other.deadline()
            + ": everybody would be asked twice. Nothing is changed. choose-date sets that meeting on"
            + " one of its dates; another meeting takes other dates, or waits until that poll is over.");
  }

  private static Refusal refusal(Meeting other, Slot stands, Slot asked) {
    return Refusal.illegal(
        "meeting-overlaps",
        other.outline().said()
            + " is on "
            + stands.times()
            + ", and nobody can be in two places: "
            + asked.said()
            + " overlaps with it. Nothing is changed. Order another time; the meeting that"
            + " stands is moved by move-meeting, corrected by correct-meeting and set-programme, and"
            + " cancelled by cancel-meeting.");
  }
}
