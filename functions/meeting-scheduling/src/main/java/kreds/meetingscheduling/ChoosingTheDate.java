package kreds.meetingscheduling;

import java.time.Instant;
import java.time.InstantSource;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Tries;
import kreds.meeting.Announcement;
import kreds.meeting.DatePoll;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingLetters;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;

/// Sets a meeting on one of its proposed dates: closes the poll, invites the participants, tells
/// host and facilitator, shows the meeting with the network: one transaction, so it happens as a
/// whole and once, whoever repeats it (S3).
record ChoosingTheDate(
    MeetingLookup reading, Meetings meetings, Auditing auditing, InstantSource clock, Tries tries) {

  /// @param date `date-1`…
  Outcome<ArrangedMeeting> choose(String network, String meeting, String date, String actor) {
    return tries.untilFresh(() ->
        switch (reading.of(network, meeting)) {
          case Outcome.Refused<MeetingContext>(var refusal) -> Outcome.refused(refusal);
          case Outcome.Done<MeetingContext>(var read) -> chosen(read, date, actor);
        });
  }

  private Outcome<ArrangedMeeting> chosen(MeetingContext read, String date, String actor) {
    var meeting = read.meeting();
    if (isOn(meeting, date)) {
      return Outcome.done(new ArrangedMeeting(meeting, 0, false));
    }
    var now = clock.instant();
    return switch (new DatePoll(read.file(), read.guests()).choose(date, now)) {
      case Outcome.Refused<Meeting>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<Meeting>(var scheduled) -> Outcome.done(saved(read, scheduled, actor, now));
    };
  }

  private ArrangedMeeting saved(MeetingContext read, Meeting scheduled, String actor, Instant now) {
    var letters = new MeetingLetters(scheduled, read.network(), read.guests());
    var due = letters.due(now);
    var after = scheduled.telling(letters.missing());
    var line =
        auditing.line(
            "meeting/" + after.id(),
            actor,
            "choose-date",
            read.meeting().state().name(),
            after.state() + " " + scheduled.chosen().orElseThrow().said());
    meetings.save(
        read.meeting(),
        after,
        Announcement.of(read.network(), after, now),
        Consequences.of(line).and(due));
    return new ArrangedMeeting(after, due.size(), true);
  }

  private static boolean isOn(Meeting meeting, String date) {
    return meeting.state() == MeetingState.SCHEDULED
        && meeting.chosen().isPresent()
        && meeting.chosen().get().id().equals(date);
  }
}
