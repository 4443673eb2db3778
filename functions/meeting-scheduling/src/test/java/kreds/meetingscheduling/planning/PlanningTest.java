package kreds.meetingscheduling.planning;

import static kreds.meetingscheduling.inquiry.Secretariat.NETWORK;
import static kreds.meetingscheduling.inquiry.Secretariat.code;
import static kreds.meetingscheduling.planning.SamplePlans.morning;
import static kreds.meetingscheduling.planning.SamplePlans.mornings;
import static kreds.meetingscheduling.planning.SamplePlans.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.meeting.AgendaItem;
import kreds.meeting.MeetingState;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.outcome.Outcome;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

/// Staff plan a meeting: who is asked or invited in the same step, and what is refused.
final class PlanningTest {
  @Test
  void planningAsksEverybodyConcernedForTheirDatesInTheSameStep() {
    var secretariat = Secretariat.with(3);

    var meeting = secretariat.polled();

    var kind = "meeting-poll/" + meeting + "/";
    assertThat(secretariat.letters("meeting-poll"))
        .containsExactlyInAnyOrder(
            kind + "e-1",
            kind + "e-2",
            kind + "e-3",
            kind + secretariat.attendee(meeting, Attendee.Role.FACILITATOR),
            kind + secretariat.attendee(meeting, Attendee.Role.HOST),
            kind + secretariat.attendee(meeting, Attendee.Role.SPEAKER));
    assertThat(secretariat.record(meeting).meeting())
        .satisfies(kept -> assertThat(kept.state()).isEqualTo(MeetingState.POLLING))
        .satisfies(kept -> assertThat(kept.number()).isEqualTo(1));
    assertThat(secretariat.pollOf(meeting).inquiry())
        .extracting(Inquiry::closesAt)
        .isEqualTo(DEADLINE);
    assertThat(secretariat.audited()).contains("plan-meeting");
  }

  @Test
  void thePlanSentTwiceIsOneMeetingAndOneLetterToEach() {
    var secretariat = Secretariat.with(3);
    var first = secretariat.polled();

    var again = secretariat.poll(plan(), mornings(), DEADLINE);

    assertThat(Outcomes.done(again).letters()).isEmpty();
    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).hasSize(1);
    assertThat(secretariat.polled()).isEqualTo(first);
    assertThat(secretariat.letters("meeting-poll")).hasSize(6);
    assertThat(secretariat.audited()).containsOnlyOnce("plan-meeting");
  }

  @Test
  void aNetworkThatIsNotReadyHasNoMeetingUnlessStaffSaySo() {
    var secretariat = Secretariat.with(1);

    assertThat(code(secretariat.poll(plan(), mornings(), DEADLINE))).isEqualTo("network-not-ready");
    assertThat(code(secretariat.poll(SamplePlans.early(), mornings(), DEADLINE))).isEqualTo("done");
    assertThat(secretariat.audited()).containsOnlyOnce("refused plan-meeting");
  }

  @Test
  void aPollEndsBeforeItsDatesAndTheyLieAhead() {
    var secretariat = Secretariat.with(2);

    assertThat(code(poll(secretariat, Instant.parse("2027-01-04T08:00:00Z"))))
        .isEqualTo("deadline-past");
    assertThat(code(poll(secretariat, mornings().getFirst().start()))).isEqualTo("deadline-late");
    assertThat(code(secretariat.fix(plan(), morning("2027-01-04")))).isEqualTo("done");
    assertThat(code(secretariat.fix(plan(), morning("2026-12-31")))).isEqualTo("date-past");
    var twice = List.of(morning("2027-02-02"), morning("2027-02-02"));
    assertThat(code(secretariat.poll(plan(), twice, DEADLINE))).isEqualTo("date-twice");
  }

  @Test
  void aProgrammeThatDoesNotFitIsRefusedAndNothingIsPlanned() {
    var secretariat = Secretariat.with(2);
    var points = new ArrayList<>(MeetingFixture.programme().items());
    points.add(point("12:00", "13:00", "Frokost", Visibility.PUBLIC));

    assertThat(code(secretariat.fix(with(points), morning("2027-02-02"))))
        .isEqualTo("programme-outside");
    points.add(point("12:30", "13:30", "Kaffe", Visibility.PUBLIC));
    assertThat(code(secretariat.fix(with(points), morning("2027-02-02"))))
        .isEqualTo("programme-overlap");
    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).isEmpty();
    assertThat(secretariat.letters("meeting-invitation")).isEmpty();
  }

  @Test
  void aFixedDateInvitesAtOnceAndTheNetworkRuns() {
    var secretariat = Secretariat.with(3);

    var fixed = secretariat.fix(plan(), morning("2027-02-02"));

    assertThat(Outcomes.done(fixed).letters()).hasSize(6);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
    assertThat(secretariat.letters("meeting-hosted")).hasSize(3);
    assertThat(secretariat.letters("meeting-poll")).isEmpty();
    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RUNNING);
    assertThat(secretariat.network().nextMeeting()).isPresent();
  }

  @Test
  void nextYearsMeetingIsTheFirstOfItsRunAndAsksItsPeople() {
    var secretariat = Secretariat.with(2);
    secretariat.scheduled();
    secretariat.nextYear();
    secretariat.join(3);

    var meeting = Outcomes.done(secretariat.fix(plan(), morning("2027-02-02"))).record().meeting();

    assertThat(meeting.number()).isEqualTo(1);
    assertThat(meeting.run()).isEqualTo(Secretariat.RUN.next());
    assertThat(secretariat.letters("meeting-invitation"))
        .contains("meeting-invitation/" + meeting.id() + "/0/e-3")
        .hasSize(3);
  }

  private static Outcome<PlannedMeeting> poll(Secretariat secretariat, Instant deadline) {
    return secretariat.poll(plan(), mornings(), deadline);
  }

  private static Plan with(List<AgendaItem> points) {
    var plan = plan();
    return new Plan(
        plan.network(),
        plan.title(),
        plan.place(),
        plan.directions(),
        points,
        plan.host(),
        plan.facilitator(),
        plan.speakers(),
        plan.insists());
  }
}
