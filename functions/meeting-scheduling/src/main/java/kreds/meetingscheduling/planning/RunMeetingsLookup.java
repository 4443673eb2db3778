package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kreds.id.RunId;
import kreds.meeting.Farewells;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Reads all that is decided on about the meetings of one run: one query of the roster, one of the
/// meetings with what was answered.
public record RunMeetingsLookup(Rosters rosters, Meetings meetings) {

  /// The meetings of a network's present run.
  public Outcome<RunMeetings> current(String network) {
    return meant(network, Optional.empty());
  }

  /// The meetings of the run that staff mean: the one they say, or the present one.
  public Outcome<RunMeetings> meant(String network, Optional<Integer> run) {
    return rosters.meant(network, run).map(this::of);
  }

  /// The meetings of the run that a meeting belongs to: one of the present run, or of an earlier
  /// one.
  public Outcome<RunMeetings> holding(String network, String meeting) {
    var present = current(network);
    if (present instanceof Outcome.Done<RunMeetings>(var all) && all.find(meeting).isPresent()) {
      return present;
    }
    return meetings.ofNetwork(network).stream()
        .filter(record -> record.meeting().id().equals(meeting))
        .findFirst()
        .map(record -> of(record.meeting().run()))
        .orElseGet(() -> Outcome.refused(Meeting.UNKNOWN));
  }

  /// The meetings of one run.
  public Outcome<RunMeetings> of(RunId run) {
    return Outcome.of(rosters.of(run), Meeting.UNKNOWN).map(this::of);
  }

  /// What those of a run that is over are still to be told: of the run that follows one query more
  /// is asked, and nothing of any other run.
  public Optional<Farewells> farewells(RunMeetings run) {
    return Farewells.of(run, rosters::of);
  }

  /// The identifier of the meeting that staff mean: the one they name, or the only one that is
  /// open.
  public Outcome<String> meant(String network, String meeting) {
    if (!meeting.isEmpty()) {
      return Outcome.done(meeting);
    }
    var open =
        meetings.ofNetwork(network).stream()
            .map(MeetingRecord::meeting)
            .filter(Meeting::isOpen)
            .map(Meeting::id)
            .toList();
    return switch (open.size()) {
      case 1 -> Outcome.done(open.getFirst());
      case 0 -> Outcome.refused(Meeting.UNKNOWN);
      default ->
          Outcome.refused(
              Refusal.wrong(
                  "meeting",
                  "meeting-unclear",
                  "Name the \"meeting\"; open are: " + String.join(", ", open) + "."));
    };
  }

  /// The identifier of the meeting that staff mean after it: the one they name, or the only one
  /// that has begun and waits for that, or the only one that has begun at all and is not brought to
  /// its end.
  ///
  /// @param waits whether a meeting waits for what is to be done
  public Outcome<String> begun(
      String network, String meeting, Predicate<MeetingRecord> waits, Instant now) {
    if (!meeting.isEmpty()) {
      return Outcome.done(meeting);
    }
    var begun =
        meetings.ofNetwork(network).stream()
            .filter(record -> record.meeting().hasBegun(now))
            .toList();
    var waiting = begun.stream().filter(waits).toList();
    return only(waiting.isEmpty() ? begun : waiting);
  }

  private static Outcome<String> only(List<MeetingRecord> meant) {
    var ids = meant.stream().map(record -> record.meeting().id()).toList();
    return switch (ids.size()) {
      case 1 -> Outcome.done(ids.getFirst());
      case 0 ->
          Outcome.refused(
              Refusal.illegal(
                  "meeting-not-begun",
                  "No meeting of the network has begun that is not held or cancelled."));
      default ->
          Outcome.refused(
              Refusal.wrong(
                  "meeting",
                  "meeting-unclear",
                  "Name the \"meeting\"; these are meant: " + String.join(", ", ids) + "."));
    };
  }

  /// The identifier of the meeting that staff want to see: if they name none and none is open, the
  /// last one.
  public Outcome<String> seen(String network, String meeting) {
    var meant = meant(network, meeting);
    return meant instanceof Outcome.Refused<String>(var no) && no.equals(Meeting.UNKNOWN)
        ? Outcome.of(last(network), no)
        : meant;
  }

  private Optional<String> last(String network) {
    return meetings.ofNetwork(network).stream()
        .map(MeetingRecord::meeting)
        .filter(meeting -> meeting.slot().isPresent())
        .max(Comparator.comparing(meeting -> meeting.slot().orElseThrow().start()))
        .map(Meeting::id);
  }

  private RunMeetings of(Roster roster) {
    return new RunMeetings(roster, meetings.ofRun(roster.run().id()));
  }
}
