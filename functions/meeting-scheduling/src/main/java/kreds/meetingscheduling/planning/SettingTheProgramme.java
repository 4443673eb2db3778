package kreds.meetingscheduling.planning;

import java.util.List;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.meeting.AgendaItem;
import kreds.meeting.Programme;
import kreds.outcome.Outcome;

/// Writes a meeting's programme anew, until it is held. Overlaps and points outside the meeting are
/// refused; nobody is asked to answer again, and the catalogue shows the public part at once.
/// Whoever has the invitation is told of it in time by the round.
public record SettingTheProgramme(RunMeetingsLookup lookup, Changing changing) {

  /// @param points in whatever order
  public Outcome<PlannedMeeting> set(
      String network, String meeting, List<AgendaItem> points, Order order) {
    return changing.on(
        order.about(Subject.meeting(meeting)),
        () -> lookup.holding(network, meeting),
        (run, at) ->
            Programme.of(points)
                .then(programme -> run.programme(meeting, programme, at.now()))
                .map(decision -> PlannedMeeting.of(meeting, MeetingChange.of(run, decision, at))));
  }
}
