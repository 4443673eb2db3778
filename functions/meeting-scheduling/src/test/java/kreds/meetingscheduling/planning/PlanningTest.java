package kreds.meetingscheduling.planning;

import static kreds.meetingscheduling.inquiry.Secretariat.NETWORK;
import static kreds.meetingscheduling.inquiry.Secretariat.code;
import static kreds.meetingscheduling.inquiry.Secretariat.morning;
import static kreds.meetingscheduling.inquiry.Secretariat.mornings;
import static kreds.meetingscheduling.inquiry.Secretariat.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.meeting.AgendaItem;
import kreds.meeting.MeetingState;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.Outcomes;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

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

    assertThat(Outcomes.done(again).letters()).isZero();
    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).hasSize(1);
    assertThat(secretariat.polled()).isEqualTo(first);
    assertThat(secretariat.letters("meeting-poll")).hasSize(6);
    assertThat(secretariat.audited()).containsOnlyOnce("plan-meeting");
  }

  @Test
  void aNetworkThatIsNotReadyHasNoMeetingUnlessStaffSaySo() {
    var secretariat = Secretariat.with(1);

    assertThat(code(secretariat.poll(plan(), mornings(), DEADLINE))).isEqualTo("network-not-ready");
    assertThat(code(secretariat.poll(early(), mornings(), DEADLINE))).isEqualTo("done");
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

    assertThat(Outcomes.done(fixed).letters()).isEqualTo(6);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
    assertThat(secretariat.letters("meeting-hosted")).hasSize(3);
    assertThat(secretariat.letters("meeting-poll")).isEmpty();
    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RUNNING);
    assertThat(secretariat.network().nextMeeting()).isPresent();
  }

  @Test
  void whoGetsAPlaceWhileAMeetingIsPlannedIsAskedWithTheOthers() {
    var secretariat = Secretariat.with(2);
    secretariat.meanwhile(() -> secretariat.join(3));

    var meeting = secretariat.polled();

    assertThat(secretariat.letters("meeting-poll")).contains("meeting-poll/" + meeting + "/e-3");
    assertThat(secretariat.patience.waited()).hasSize(1);
  }

  @Test
  void twoMeetingsPlannedAtOnceHaveTwoNumbers() {
    var secretariat = Secretariat.with(2);
    secretariat.meanwhile(() -> secretariat.poll(early(), mornings(), DEADLINE));

    secretariat.polled();

    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK))
        .extracting(record -> record.meeting().number())
        .containsExactly(1, 2);
  }

  @Test
  void aMeetingOfEightyIsPlannedAndDatedEachInOneStep() {
    var secretariat = Secretariat.with(80, 80);

    var meeting = secretariat.scheduled();

    assertThat(secretariat.letters("meeting-poll")).hasSize(83);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(80);
    assertThat(secretariat.record(meeting).meeting().invited()).hasSize(83);
  }

  @Test
  void whatDoesNotFitIntoOneStepIsRefusedByNameAndNothingIsPlanned() {
    var secretariat = Secretariat.with(80, 80);
    var speakers = new ArrayList<Plan.Speaker>();
    for (var number = 1; number <= 20; number++) {
      speakers.add(new Plan.Speaker("Taler " + number, Optional.empty(), Language.DA));
    }

    var refused = Outcomes.refusal(secretariat.poll(spokenBy(speakers), mornings(), DEADLINE));

    assertThat(refused.code()).isEqualTo("too-much-at-once");
    assertThat(refused.detail()).contains("108", "100");
    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).isEmpty();
    assertThat(secretariat.letters("meeting-poll")).isEmpty();
  }

  @Test
  void ofTwoMeetingsPlannedForOneTimeAtOnceTheSecondIsRefused() {
    var secretariat = Secretariat.with(2);
    secretariat.meanwhile(() -> secretariat.fix(early(), morning("2027-02-02")));

    assertThat(code(secretariat.fix(plan(), morning("2027-02-02")))).isEqualTo("meeting-overlaps");

    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).hasSize(1);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
    assertThat(secretariat.audited()).containsOnlyOnce("refused schedule-meeting");
  }

  @Test
  void eightyPeopleWithSixSpeakersFitIntoOneStepAndTwentySpeakersAreRefusedByName() {
    var secretariat = Secretariat.with(80, 80);

    assertThat(code(secretariat.fix(spokenBy(speakers(20)), morning("2027-02-02"))))
        .isEqualTo("too-much-at-once");
    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).isEmpty();
    assertThat(code(secretariat.poll(spokenBy(speakers(20)), mornings(), DEADLINE)))
        .isEqualTo("too-much-at-once");
    assertThat(secretariat.letters("meeting-poll")).isEmpty();

    var six = Outcomes.done(secretariat.poll(spokenBy(speakers(6)), mornings(), DEADLINE));
    assertThat(six.letters()).isEqualTo(88);
    assertThat(code(secretariat.choose(six.record().meeting().id(), "date-3"))).isEqualTo("done");
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

  private static Plan early() {
    return plan("Tidligt møde", Optional.empty(), true);
  }

  private static List<Plan.Speaker> speakers(int many) {
    return IntStream.range(0, many)
        .mapToObj(number ->
            new Plan.Speaker(
                "Taler " + number,
                Optional.of(EmailAddress.of("taler" + number + "@uni.example")),
                Language.DA))
        .toList();
  }

  private static Plan spokenBy(List<Plan.Speaker> speakers) {
    var plan = plan();
    return new Plan(
        plan.network(),
        plan.title(),
        plan.place(),
        plan.programme(),
        plan.host(),
        plan.facilitator(),
        speakers,
        false);
  }

  private static Plan with(List<AgendaItem> points) {
    var plan = plan();
    return new Plan(
        plan.network(),
        plan.title(),
        plan.place(),
        points,
        plan.host(),
        plan.facilitator(),
        plan.speakers(),
        false);
  }
}
