package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.RunState;

/// How a group of competitors meets: by its statutes an agenda goes out before each meeting, and
/// attendance and minutes are kept.
///
/// @param run with its meetings
record Conduct(RunMeetings run) {

  /// Other statutes. The agenda of each meeting that is still to be goes out in their time; what
  /// went out already stays so. The same ones change nothing.
  Outcome<Decision<RunMeetings, MeetingHappening>> set(Statutes next) {
    var state = run.roster().run().state();
    if (state == RunState.CANCELLED || state == RunState.FINISHED) {
      return Outcome.refused(
          Refusal.illegal(
              "run-over", "The network is " + state.word() + ": it has no more meetings."));
    }
    var before = run.statutes();
    if (next.isSaying(before)) {
      return Outcome.done(Decision.unchanged(run));
    }
    var after = next.after(before);
    var all = new ArrayList<MeetingRecord>();
    for (var record : run.meetings()) {
      all.add(new MeetingRecord(in(after, record.meeting()), record.inquiries()));
    }
    return Outcome.done(
        Decision.of(
            run.under(after, all), new MeetingHappening.OfConduct.StatutesSet(before, after)));
  }

  /// Notes who was at a meeting, and who was not, from its start on until it is held (S12). What is
  /// noted already changes nothing.
  ///
  /// @param came by enrollment
  /// @param away the same
  Outcome<Decision<RunMeetings, MeetingHappening>> attend(
      String id, Collection<String> came, Collection<String> away, Instant now) {
    return Outcome.of(run.find(id), Meeting.UNKNOWN)
        .then(record -> {
          var meeting = record.meeting();
          var no = notToBeSeen(meeting, now).or(() -> unknown(meeting, came));
          if (no.isPresent()) {
            return Outcome.refused(no.get());
          }
          var after = meeting.attendance().with(came, away);
          return Outcome.done(
              after.equals(meeting.attendance())
                  ? Decision.unchanged(run)
                  : attended(record, meeting.attended(after), now));
        });
  }

  private Decision<RunMeetings, MeetingHappening> attended(
      MeetingRecord record, Meeting after, Instant now) {
    return Decision.of(
        run.with(record, after, record.inquiries(), now),
        new MeetingHappening.OfConduct.AttendanceTaken(
            after, record.meeting().attendance().present().size()));
  }

  private static Optional<Refusal> notToBeSeen(Meeting meeting, Instant now) {
    return switch (meeting.state()) {
      case PLANNED, POLLING -> no("meeting-undated", meeting, " has no date yet.");
      case SCHEDULED ->
          meeting.hasBegun(now)
              ? Optional.empty()
              : no("meeting-not-begun", meeting, " has not begun yet.");
      case HELD -> no("meeting-held", meeting, " is held: who was there stays as it is noted.");
      case CANCELLED -> no("meeting-cancelled", meeting, " was cancelled.");
    };
  }

  private Optional<Refusal> unknown(Meeting meeting, Collection<String> came) {
    var all = run.attendees(meeting).participants().stream().map(Attendee::id).toList();
    return all.containsAll(came)
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "participant-unknown", "Only who has a place in the network is noted."));
  }

  private static Optional<Refusal> no(String code, Meeting meeting, String why) {
    return Optional.of(Refusal.illegal(code, meeting.outline().said() + why));
  }

  private static Meeting in(Statutes statutes, Meeting meeting) {
    return meeting.isOpen() ? meeting.with(meeting.agenda().in(statutes.agendaDays())) : meeting;
  }
}
