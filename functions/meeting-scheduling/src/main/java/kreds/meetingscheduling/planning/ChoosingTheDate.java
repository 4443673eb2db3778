package kreds.meetingscheduling.planning;

import java.util.Set;
import kreds.change.Order;
import kreds.meeting.Insistence;
import kreds.outcome.Outcome;

/// Sets a meeting on one of its proposed dates: closes the poll, invites the participants, tells
/// host and facilitator, shows the meeting with the network: one transaction, so it happens as a
/// whole and once, whoever repeats it (S3). It holds every answer that it was decided on: one that
/// arrives in between is read before a date is chosen.
public record ChoosingTheDate(ChangingMeetings changing) {

  /// @param date `date-1`…
  /// @param insists that it is chosen before those are heard who matter
  public Outcome<PlannedMeeting> choose(
      String network, String meeting, String date, Set<Insistence> insists, Order order) {
    return changing
        .around(
            network, meeting, false, order, (run, now) -> run.choose(meeting, date, insists, now))
        .map(changed -> PlannedMeeting.of(meeting, changed));
  }
}
