package kreds.meetingscheduling.inquiry;

import static kreds.inquiry.Choice.IF_NEEDED;
import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.meetingscheduling.inquiry.Secretariat.NETWORK;
import static kreds.meetingscheduling.inquiry.Secretariat.RUN;
import static kreds.meetingscheduling.inquiry.Secretariat.code;
import static kreds.meetingscheduling.planning.SamplePlans.mornings;
import static kreds.meetingscheduling.planning.SamplePlans.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.run.MeantPerson;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

final class AnsweringTest {
  private static final Map<String, Choice> ANY =
      Map.of("date-1", YES, "date-2", IF_NEEDED, "date-3", NO);
  private static final Map<String, Choice> NONE = Map.of("date-1", NO, "date-2", NO, "date-3", NO);

  @Test
  void anAnswerCanBeChangedUntilTheDeadline() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();

    assertThat(code(secretariat.poll(meeting, "e-1", ANY, "Helst formiddag"))).isEqualTo("done");
    assertThat(code(secretariat.poll(meeting, "e-1", NONE))).isEqualTo("done");
    secretariat.clock.set(DEADLINE);
    assertThat(code(secretariat.poll(meeting, "e-1", ANY))).isEqualTo("poll-closed");

    assertThat(
            secretariat
                .pollOf(meeting)
                .response("e-1", Response.DateChoices.class)
                .orElseThrow()
                .choices())
        .isEqualTo(NONE);
  }

  @Test
  void allWhoAnswerAtOnceAreHeard() throws Exception {
    var secretariat = Secretariat.with(15);
    var meeting = secretariat.polled();
    var attempts = new ArrayList<Callable<String>>();
    for (var number = 1; number <= 15; number++) {
      var mine = "e-" + number;
      attempts.add(() -> code(secretariat.poll(meeting, mine, ANY)));
    }

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(attempts)) {
        assertThat(answer.get()).isEqualTo("done");
      }
    }

    assertThat(secretariat.pollOf(meeting).answers()).hasSize(15);
  }

  @Test
  void eachDateIsAnsweredAndNoOther() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();

    assertThat(code(secretariat.poll(meeting, "e-1", Map.of("date-1", YES))))
        .isEqualTo("dates-missing");
    var more = new HashMap<>(ANY);
    more.put("date-4", YES);
    assertThat(code(secretariat.poll(meeting, "e-1", more))).isEqualTo("date-unknown");
  }

  @Test
  void onceTheDateIsChosenThePollTakesNoMoreAnswers() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    assertThat(code(secretariat.poll(meeting, "e-1", ANY))).isEqualTo("poll-closed");
  }

  @Test
  void whoHasNoPlaceGetsInNowhere() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    assertThat(code(secretariat.coming(meeting, "e-9", true, ""))).isEqualTo("no-guest");
    assertThat(code(secretariat.poll(meeting, "e-9", ANY))).isEqualTo("no-guest");
    assertThat(code(secretariat.coming("m-0", "e-1", true, ""))).isEqualTo("meeting-unknown");
    var elsewhere = new LinkSubject.OfMeeting(RunId.first("noget"), "andet", "e-1");
    assertThat(code(secretariat.coming(elsewhere, true, ""))).isEqualTo("meeting-unknown");
  }

  @Test
  void whoHasLeftGetsInNoMore() {
    var secretariat = Secretariat.with(3);
    var meeting = secretariat.polled();
    assertThat(code(secretariat.poll(meeting, "e-1", ANY))).isEqualTo("done");
    secretariat.leave(1);

    assertThat(code(secretariat.poll(meeting, "e-1", NONE))).isEqualTo("no-guest");
    assertThat(secretariat.audited()).doesNotContain("refused answer-poll");
  }

  @Test
  void aParticipantSaysComingOrNotUntilTheMeetingBegins() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    assertThat(code(secretariat.coming(meeting, "e-1", true, ""))).isEqualTo("done");
    assertThat(code(secretariat.coming(meeting, "e-1", false, "Messe"))).isEqualTo("done");
    secretariat.clock.set("2027-02-02T09:30:00+01:00");
    assertThat(code(secretariat.coming(meeting, "e-1", true, ""))).isEqualTo("meeting-begun");

    assertThat(secretariat.record(meeting).rsvp().orElseThrow().answers())
        .extracting(Answer::attendee, Answer::response)
        .containsExactly(tuple("e-1", new Response.Rsvp(false, "Messe")));
  }

  @Test
  void theHostSeesWhoComesButIsNoParticipant() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    var host = secretariat.attendee(meeting, Attendee.Role.HOST);

    assertThat(code(secretariat.coming(meeting, host, true, ""))).isEqualTo("not-a-participant");
  }

  @Test
  void aRefusedAnswerOfSomebodyBehindALinkLeavesOneLineAndAnAnswerOne() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();

    secretariat.poll(meeting, "e-1", ANY);
    secretariat.clock.set(DEADLINE);
    secretariat.poll(meeting, "e-1", NONE);

    assertThat(secretariat.audited())
        .filteredOn(action -> action.contains("answer-poll"))
        .containsExactly("answer-poll", "refused answer-poll");
  }

  @Test
  void theSameAnswerAgainWritesNothingAndLeavesNoLine() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    secretariat.poll(meeting, "e-1", ANY, "Helst formiddag");
    var kept = secretariat.pollOf(meeting);
    secretariat.clock.set("2027-01-05T09:00:00+01:00");

    for (var times = 0; times < 3; times++) {
      assertThat(code(secretariat.poll(meeting, "e-1", ANY, "Helst formiddag"))).isEqualTo("done");
    }

    assertThat(secretariat.pollOf(meeting)).isEqualTo(kept);
    assertThat(secretariat.audited()).containsOnlyOnce("answer-poll");
    secretariat.poll(meeting, "e-1", ANY, "Eller sidst på dagen");
    assertThat(secretariat.audited()).filteredOn(action -> action.equals("answer-poll")).hasSize(2);
  }

  @Test
  void theAnswerThatStandsSentAgainTooLateIsStillTheOneThatStands() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    secretariat.poll(meeting, "e-1", ANY);
    secretariat.clock.set(DEADLINE);

    assertThat(code(secretariat.poll(meeting, "e-1", ANY))).isEqualTo("done");

    assertThat(secretariat.audited()).doesNotContain("refused answer-poll");
  }

  @Test
  void theSameRsvpAgainWritesNothingAndLeavesNoLine() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    secretariat.coming(meeting, "e-1", true, "Vegetar");
    var kept = secretariat.record(meeting);

    assertThat(code(secretariat.coming(meeting, "e-1", true, "Vegetar"))).isEqualTo("done");

    assertThat(secretariat.record(meeting)).isEqualTo(kept);
    assertThat(secretariat.audited()).containsOnlyOnce("answer-meeting");
  }

  @Test
  void whatLastYearsPeopleWereAskedTheyAnswerInLastYearsRun() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    secretariat.nextYear();
    secretariat.join(3);

    assertThat(code(secretariat.coming(meeting, "e-1", true, ""))).isEqualTo("done");
    assertThat(code(secretariat.coming(meeting, "e-3", true, ""))).isEqualTo("no-guest");
    var thisYear = new LinkSubject.OfMeeting(RUN.next(), meeting, "e-1");
    assertThat(code(secretariat.coming(thisYear, true, ""))).isEqualTo("meeting-unknown");
    assertThat(secretariat.stored.meetings().ofNetwork(NETWORK)).hasSize(1);
  }

  @Test
  void whoHostsAndHasAPlaceIsCountedOnceByWhicheverLinkTheyAnswer() {
    var secretariat = Secretariat.with(2);
    var hosted = plan("Hos deltager 1", Optional.of(MeantPerson.of(person(1))));
    var meeting =
        Outcomes.done(secretariat.poll(hosted, mornings(), DEADLINE)).record().meeting().id();
    var host = secretariat.attendee(meeting, Attendee.Role.HOST);

    assertThat(code(secretariat.poll(meeting, "e-1", ANY))).isEqualTo("done");

    assertThat(secretariat.pollOf(meeting).answers())
        .extracting(Answer::attendee)
        .containsExactly(host);
    assertThat(code(secretariat.poll(meeting, host, NONE))).isEqualTo("done");
    assertThat(secretariat.pollOf(meeting).answers()).hasSize(1);
    assertThat(code(secretariat.choose(meeting, "date-1"))).isEqualTo("date-declined");
  }
}
