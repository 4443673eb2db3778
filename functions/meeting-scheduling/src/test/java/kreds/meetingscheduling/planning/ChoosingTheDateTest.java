package kreds.meetingscheduling.planning;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.meetingscheduling.inquiry.Secretariat.code;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.meeting.Insistence;
import kreds.meeting.MeetingState;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.network.NextMeeting;
import kreds.run.RunState;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

final class ChoosingTheDateTest {
  private static final Map<String, Choice> NOT_THE_FIRST =
      Map.of("date-1", NO, "date-2", YES, "date-3", YES);

  @Test
  void choosingClosesThePollInvitesEverybodyAndShowsTheMeeting() {
    var secretariat = Secretariat.with(3);
    var meeting = secretariat.polled();

    var chosen = secretariat.choose(meeting, "date-2");

    assertThat(Outcomes.done(chosen).letters()).hasSize(6);
    assertThat(secretariat.record(meeting).meeting().state()).isEqualTo(MeetingState.SCHEDULED);
    assertThat(secretariat.letters("meeting-invitation"))
        .containsExactlyInAnyOrder(
            "meeting-invitation/" + meeting + "/0/e-1",
            "meeting-invitation/" + meeting + "/0/e-2",
            "meeting-invitation/" + meeting + "/0/e-3");
    assertThat(secretariat.letters("meeting-hosted")).hasSize(3);
    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RUNNING);
    assertThat(secretariat.network().nextMeeting().map(NextMeeting::agenda))
        .contains(List.of("09:30 Velkomst"));
  }

  @Test
  void twoWhoChooseAtOnceInviteOnce() throws Exception {
    var secretariat = Secretariat.with(12);
    var meeting = secretariat.polled();
    var attempts = new ArrayList<Callable<String>>();
    for (var i = 0; i < 16; i++) {
      attempts.add(() -> code(secretariat.choose(meeting, "date-1")));
    }

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(attempts)) {
        assertThat(answer.get()).isEqualTo("done");
      }
    }

    assertThat(secretariat.letters("meeting-invitation")).hasSize(12);
    assertThat(secretariat.audited()).filteredOn(action -> action.equals("choose-date")).hasSize(1);
  }

  @Test
  void theSameDateAgainIsTheSameAnswerAndAnotherIsRefused() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    var lines = secretariat.audited().size();

    var again = secretariat.choose(meeting, "date-1");

    assertThat(Outcomes.done(again).letters()).isEmpty();
    assertThat(secretariat.audited()).hasSize(lines);
    assertThat(code(secretariat.choose(meeting, "date-2"))).isEqualTo("poll-closed");
    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
    assertThat(secretariat.audited()).hasSize(lines + 1).contains("refused choose-date");
  }

  @Test
  void aDateThatTheHostDeclinedStaysAnOpenPoll() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    secretariat.poll(meeting, host(secretariat, meeting), NOT_THE_FIRST);

    var refused = Outcomes.refusal(secretariat.choose(meeting, "date-1"));

    assertThat(refused.code()).isEqualTo("date-declined");
    assertThat(refused.detail()).contains("declined by host");
    assertThat(secretariat.record(meeting).meeting().state()).isEqualTo(MeetingState.POLLING);
    assertThat(secretariat.letters("meeting-invitation")).isEmpty();
  }

  @Test
  void aDateIsNotChosenAgainstANoThatArrivesInBetween() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    var host = host(secretariat, meeting);
    secretariat.meanwhile(() -> secretariat.poll(meeting, host, NOT_THE_FIRST));

    assertThat(code(secretariat.choose(meeting, "date-1"))).isEqualTo("date-declined");

    assertThat(secretariat.patience.waited()).hasSize(1);
    assertThat(secretariat.record(meeting).meeting().state()).isEqualTo(MeetingState.POLLING);
    assertThat(secretariat.letters("meeting-invitation")).isEmpty();
    assertThat(secretariat.audited()).containsOnlyOnce("refused choose-date");
  }

  @Test
  void aDateIsNotChosenAgainstASpeakersNoThatArrivesInBetween() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    var speaker = secretariat.attendee(meeting, Attendee.Role.SPEAKER);
    secretariat.meanwhile(() -> secretariat.poll(meeting, speaker, NOT_THE_FIRST));

    var refused = Outcomes.refusal(secretariat.choose(meeting, "date-1"));

    assertThat(refused.code()).isEqualTo("date-declined");
    assertThat(refused.detail()).contains("declined by speaker-1");
    assertThat(secretariat.patience.waited()).hasSize(1);
    assertThat(secretariat.letters("meeting-invitation")).isEmpty();
  }

  @Test
  void aNoThatComesOnceTheDateIsChosenIsToldThatItIsLate() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    assertThat(code(secretariat.poll(meeting, host(secretariat, meeting), NOT_THE_FIRST)))
        .isEqualTo("poll-closed");
    assertThat(secretariat.pollOf(meeting).answers()).isEmpty();
  }

  @Test
  void ofTwoMeetingsThatAreSetOnOneTimeAtOnceTheSecondIsRefused() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    var other = SamplePlans.plan("Andet møde", SamplePlans.plan().host(), Insistence.ANOTHER);
    secretariat.meanwhile(() -> secretariat.fix(other, SamplePlans.morning("2027-02-02")));

    assertThat(code(secretariat.choose(meeting, "date-1"))).isEqualTo("meeting-overlaps");

    assertThat(secretariat.record(meeting).meeting().state()).isEqualTo(MeetingState.POLLING);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
    assertThat(code(secretariat.choose(meeting, "date-2"))).isEqualTo("done");
  }

  @Test
  void whoGetsAPlaceWhileADateIsChosenIsInvitedWithTheOthers() {
    var secretariat = Secretariat.with(2);
    secretariat.scheduled();
    var second =
        Outcomes.done(
                secretariat.poll(
                    SamplePlans.plan("Andet møde", SamplePlans.plan().host()),
                    List.of(
                        SamplePlans.morning("2027-03-02"),
                        SamplePlans.morning("2027-03-03"),
                        SamplePlans.morning("2027-03-04")),
                    DEADLINE))
            .record()
            .meeting()
            .id();
    secretariat.meanwhile(() -> secretariat.join(3));

    Outcomes.done(secretariat.choose(second, "date-3"));

    assertThat(secretariat.letters("meeting-invitation"))
        .contains("meeting-invitation/" + second + "/0/e-3");
  }

  @Test
  void anUnknownMeetingIsNotFound() {
    assertThat(code(Secretariat.with(2).choose("m-0", "date-1"))).isEqualTo("meeting-unknown");
  }

  @Test
  void aCorrectedProgrammeKeepsTheSequenceAndShowsItsPublicPartAtOnce() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    var points = List.of(point("10:00", "11:00", "Rundvisning", Visibility.PUBLIC));

    assertThat(code(secretariat.programme(meeting, points))).isEqualTo("done");

    assertThat(secretariat.record(meeting).meeting().calendar().sequence()).isZero();
    assertThat(secretariat.network().nextMeeting().map(NextMeeting::agenda))
        .contains(List.of("10:00 Rundvisning"));
    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
  }

  private static String host(Secretariat secretariat, String meeting) {
    return secretariat.attendee(meeting, Attendee.Role.HOST);
  }
}
