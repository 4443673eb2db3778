package kreds.meetingscheduling.planning;

import java.util.List;
import kreds.change.Order;
import kreds.meeting.AgendaItem;
import kreds.meeting.Programme;
import kreds.outcome.Outcome;

/// Writes a meeting's programme anew, until it is held. Overlaps and points outside the meeting are
/// refused; nobody is asked to answer again, and the catalogue shows the public part at once.
/// Whoever has the invitation is told of it in time by the round.
public record SettingTheProgramme(ChangingMeetings changing) {

  /// @param points in whatever order
  public Outcome<PlannedMeeting> set(
      String network, String meeting, List<AgendaItem> points, boolean dryRun, Order order) {
    return changing
        .around(
            network,
            meeting,
            dryRun,
            order,
            (run, now) ->
                Programme.of(points).then(programme -> run.programme(meeting, programme, now)))
        .map(changed -> PlannedMeeting.of(meeting, changed));
  }
}
