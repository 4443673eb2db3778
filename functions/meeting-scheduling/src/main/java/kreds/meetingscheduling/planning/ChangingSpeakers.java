package kreds.meetingscheduling.planning;

import kreds.change.Order;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.meeting.SpeakerRequest;
import kreds.meeting.Speaking;
import kreds.meeting.TeamMember;
import kreds.outcome.Outcome;

/// Asks people to speak at a meeting, and takes speakers out: who is asked, what it costs and the
/// letters are one transaction.
public record ChangingSpeakers(ChangingMeetings changing, Ids ids) {

  /// Asks somebody.
  ///
  /// @param dryRun whether it only says what it would do
  public Outcome<PlannedMeeting> ask(
      String network, String meeting, SpeakerOrder asked, boolean dryRun, Order order) {
    var id = TeamMember.idOf(ids, meeting, Attendee.Role.SPEAKER, asked.person().address().value());
    var request =
        new SpeakerRequest(
            id, asked.person(), asked.subject(), asked.fee(), asked.answerBy(), asked.replaces());
    return ordered(
        network,
        meeting,
        dryRun,
        order,
        (run, now) -> new Speaking(run).ask(meeting, request, now));
  }

  /// Takes somebody out.
  ///
  /// @param speaker the post, such as `speaker-1`
  /// @param dryRun whether it only says what it would do
  public Outcome<PlannedMeeting> release(
      String network, String meeting, String speaker, boolean dryRun, Order order) {
    return ordered(
        network,
        meeting,
        dryRun,
        order,
        (run, now) -> new Speaking(run).release(meeting, speaker, now));
  }

  private Outcome<PlannedMeeting> ordered(
      String network, String meeting, boolean dryRun, Order order, ChangingMeetings.Rule rule) {
    return changing
        .around(network, meeting, dryRun, order, rule)
        .map(changed -> PlannedMeeting.of(meeting, changed));
  }
}
