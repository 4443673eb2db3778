package kreds.meetingscheduling.planning;

import static kreds.meetingscheduling.inquiry.Secretariat.NETWORK;
import static kreds.meetingscheduling.inquiry.Secretariat.code;
import static kreds.meetingscheduling.planning.SamplePlans.morning;
import static kreds.meetingscheduling.planning.SamplePlans.mornings;
import static kreds.meetingscheduling.planning.SamplePlans.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.person.EmailAddress;
import kreds.sample.Outcomes;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// How much of a meeting fits into one step.
final class LargeMeetingTest {
  @Test
  void aMeetingOfEightyIsPlannedAndDatedEachInOneStep() {
    var secretariat = Secretariat.with(80, 80);

    var meeting = secretariat.scheduled();

    assertThat(secretariat.letters("meeting-poll")).hasSize(83);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(80);
    assertThat(secretariat.record(meeting).meeting().invited()).hasSize(83);
  }

  @Test
  void eightyWhoAreSilentAreRemindedOfTwoMeetingsAMinuteApart() {
    var secretariat = Secretariat.with(80, 80);
    secretariat.fix(plan(), morning("2027-02-02"));
    secretariat.fix(plan("Andet møde", plan().host()), morning("2027-02-03"));
    secretariat.clock.set("2027-02-01T12:00:00+01:00");

    assertThat(secretariat.round().failed()).isZero();
    assertThat(secretariat.round().failed()).isZero();

    assertThat(secretariat.letters("meeting-reminder")).hasSize(160);
    secretariat.round();
    assertThat(secretariat.letters("meeting-reminder")).hasSize(160);
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
  void eightyPeopleWithSixSpeakersFitIntoOneStepAndTwentySpeakersAreRefusedByName() {
    var secretariat = Secretariat.with(80, 80);

    assertThat(code(secretariat.fix(spokenBy(speakers(20)), morning("2027-02-02"))))
        .isEqualTo("too-much-at-once");
    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).isEmpty();
    assertThat(code(secretariat.poll(spokenBy(speakers(20)), mornings(), DEADLINE)))
        .isEqualTo("too-much-at-once");
    assertThat(secretariat.letters("meeting-poll")).isEmpty();

    var six = Outcomes.done(secretariat.poll(spokenBy(speakers(6)), mornings(), DEADLINE));
    assertThat(six.letters()).hasSize(88);
    assertThat(code(secretariat.choose(six.record().meeting().id(), "date-3"))).isEqualTo("done");
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
        plan.directions(),
        plan.programme(),
        plan.host(),
        plan.facilitator(),
        speakers,
        plan.insists());
  }
}
