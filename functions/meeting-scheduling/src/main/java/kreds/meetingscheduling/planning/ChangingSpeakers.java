package kreds.meetingscheduling.planning;

import java.util.Optional;
import kreds.change.Order;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.inquiry.Talk;
import kreds.meeting.RunMeetings;
import kreds.meeting.SpeakerRequest;
import kreds.meeting.Speaking;
import kreds.meeting.TeamMember;
import kreds.outcome.Outcome;
import kreds.run.Roster;

/// Asks people to speak at a meeting, and takes speakers out: who is asked, what it costs and the
/// letters are one transaction.
public record ChangingSpeakers(ChangingMeetings changing, Ids ids) {

  /// A meeting as it is once somebody is asked to speak there.
  ///
  /// @param former the talk that they were to give until now, in whose place this one comes
  public record Asked(PlannedMeeting planned, Optional<Talk> former) {}

  /// Asks somebody.
  ///
  /// @param dryRun whether it only says what it would do
  public Outcome<Asked> ask(
      String network, String meeting, SpeakerOrder asked, boolean dryRun, Order order) {
    return changing
        .around(
            network,
            meeting,
            dryRun,
            order,
            (run, now) ->
                new Speaking(run).ask(meeting, request(meeting, asked, run.roster()), now))
        .map(changed ->
            new Asked(
                PlannedMeeting.of(meeting, changed), former(changed.before(), meeting, asked)));
  }

  private Optional<Talk> former(RunMeetings before, String meeting, SpeakerOrder asked) {
    var id = request(meeting, asked, before.roster()).id();
    return before.find(meeting).stream()
        .flatMap(record -> Speaking.of(record).stream())
        .filter(speaker -> speaker.member().id().equals(id))
        .filter(speaker -> speaker.member().state().isReckoned())
        .flatMap(speaker -> speaker.talk().stream())
        .findFirst();
  }

  /// Who is named by a former address is asked at the one that they have now.
  private SpeakerRequest request(String meeting, SpeakerOrder asked, Roster roster) {
    var person = asked.meant().in(roster);
    return new SpeakerRequest(
        TeamMember.idOf(ids, meeting, Attendee.Role.SPEAKER, person.address().value()),
        person,
        asked.subject(),
        asked.fee(),
        asked.answerBy(),
        asked.replaces());
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
