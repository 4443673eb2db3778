package kreds.meetingscheduling.planning;

import java.time.Instant;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.meeting.MeetingHappening;
import kreds.meeting.RunMeetings;
import kreds.meeting.SpeakerRequest;
import kreds.meeting.Speaking;
import kreds.outcome.Outcome;

/// Asks people to speak at a meeting, and takes speakers out: who is asked, what it costs and the
/// letters are one transaction. A dry run decides the same, and writes nothing.
public record ChangingSpeakers(RunMeetingsLookup lookup, Changing changing, Ids ids) {

  /// What is decided on the meetings of a run.
  private interface Rule {
    Outcome<Decision<RunMeetings, MeetingHappening>> of(RunMeetings run, Instant now);
  }

  /// Asks somebody.
  ///
  /// @param dryRun whether it only says what it would do
  public Outcome<RearrangedMeeting> ask(
      String network, String meeting, SpeakerOrder asked, boolean dryRun, Order order) {
    var id = ids.of("t", meeting, Attendee.Role.SPEAKER.name(), asked.person().address().value());
    var request =
        new SpeakerRequest(
            id, asked.person(), asked.subject(), asked.fee(), asked.answerBy(), asked.replaces());
    return ordered(
        network,
        meeting,
        (run, now) -> new Speaking(run).ask(meeting, request, now),
        dryRun,
        order);
  }

  /// Takes somebody out.
  ///
  /// @param speaker the post, such as `speaker-1`
  /// @param dryRun whether it only says what it would do
  public Outcome<RearrangedMeeting> release(
      String network, String meeting, String speaker, boolean dryRun, Order order) {
    return ordered(
        network,
        meeting,
        (run, now) -> new Speaking(run).release(meeting, speaker, now),
        dryRun,
        order);
  }

  private Outcome<RearrangedMeeting> ordered(
      String network, String meeting, Rule rule, boolean dryRun, Order order) {
    return changing.on(
        order.about(Subject.meeting(meeting)),
        dryRun,
        () -> lookup.holding(network, meeting),
        (run, at) -> change(run, meeting, rule, at));
  }

  private static Outcome<Change<RearrangedMeeting>> change(
      RunMeetings run, String meeting, Rule rule, Moment at) {
    return rule.of(run, at.now())
        .map(decision -> {
          var change = MeetingChange.of(run, decision, at);
          return PlannedMeeting.of(meeting, change)
              .map(planned -> RearrangedMeeting.of(planned, change.letters()));
        });
  }
}
