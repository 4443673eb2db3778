package kreds.meetingscheduling;

import java.time.InstantSource;
import java.util.List;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Tries;
import kreds.meeting.AgendaItem;
import kreds.meeting.Announcement;
import kreds.meeting.Meeting;
import kreds.meeting.Meetings;
import kreds.meeting.Programme;

/// Writes a meeting's programme anew, until it is held. Overlaps and points outside the meeting are
/// refused; nobody is asked to answer again, and the catalogue shows the public part at once.
record SettingTheProgramme(
    MeetingLookup reading, Meetings meetings, Auditing auditing, InstantSource clock, Tries tries) {

  Outcome<Meeting> set(String network, String meeting, List<AgendaItem> points, String actor) {
    return switch (Programme.of(points)) {
      case Outcome.Refused<Programme>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<Programme>(var programme) ->
          tries.untilFresh(() -> written(network, meeting, programme, actor));
    };
  }

  private Outcome<Meeting> written(
      String network, String meeting, Programme programme, String actor) {
    return switch (reading.of(network, meeting)) {
      case Outcome.Refused<MeetingContext>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<MeetingContext>(var read) -> {
        var after = read.meeting().with(programme);
        if (after instanceof Outcome.Done<Meeting>(var changed)
            && !read.meeting().programme().equals(programme)) {
          save(read, changed, actor);
        }
        yield after;
      }
    };
  }

  private void save(MeetingContext read, Meeting after, String actor) {
    var line =
        auditing.line(
            "meeting/" + after.id(),
            actor,
            "set-programme",
            read.meeting().programme().items().size() + " points",
            after.programme().items().size() + " points");
    meetings.save(
        read.meeting(),
        after,
        Announcement.of(read.network(), after, clock.instant()),
        Consequences.of(line));
  }
}
