package kreds.meetingscheduling;

import static kreds.inquiry.Choice.IF_NEEDED;
import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.meetingscheduling.Secretariat.code;
import static kreds.meetingscheduling.Secretariat.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.inquiry.Choice;
import kreds.meeting.Coming;
import kreds.testing.sample.Gatherings;
import org.junit.jupiter.api.Test;

final class AnsweringTest {
  private static final Map<String, Choice> ANY =
      Map.of("date-1", YES, "date-2", IF_NEEDED, "date-3", NO);
  private static final Map<String, Choice> NONE = Map.of("date-1", NO, "date-2", NO, "date-3", NO);

  @Test
  void anAnswerCanBeChangedUntilTheDeadline() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    var mine = subject(meeting, "e-1");

    assertThat(code(secretariat.answering.poll(mine, ANY, "Helst formiddag"))).isEqualTo("done");
    assertThat(code(secretariat.answering.poll(mine, NONE, ""))).isEqualTo("done");
    secretariat.clock.set(Gatherings.DEADLINE);
    assertThat(code(secretariat.answering.poll(mine, ANY, ""))).isEqualTo("poll-closed");

    assertThat(secretariat.file(meeting).polledBy("e-1").orElseThrow().choices()).isEqualTo(NONE);
  }

  @Test
  void allWhoAnswerAtOnceAreHeard() throws Exception {
    var secretariat = Secretariat.with(15);
    var meeting = secretariat.polled();
    var attempts = new ArrayList<Callable<String>>();
    for (var number = 1; number <= 15; number++) {
      var mine = subject(meeting, "e-" + number);
      attempts.add(() -> code(secretariat.answering.poll(mine, ANY, "")));
    }

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(attempts)) {
        assertThat(answer.get()).isEqualTo("done");
      }
    }

    assertThat(secretariat.file(meeting).polled()).hasSize(15);
  }

  @Test
  void eachDateIsAnsweredAndNoOther() {
    var secretariat = Secretariat.with(2);
    var mine = subject(secretariat.polled(), "e-1");

    assertThat(code(secretariat.answering.poll(mine, Map.of("date-1", YES), "")))
        .isEqualTo("dates-missing");
    var more = new HashMap<>(ANY);
    more.put("date-4", YES);
    assertThat(code(secretariat.answering.poll(mine, more, ""))).isEqualTo("date-unknown");
  }

  @Test
  void onceTheDateIsChosenThePollTakesNoMoreAnswers() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    assertThat(code(secretariat.answering.poll(subject(meeting, "e-1"), ANY, "")))
        .isEqualTo("poll-closed");
  }

  @Test
  void whoHasNoPlaceGetsInNowhere() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    assertThat(code(secretariat.answering.coming(subject(meeting, "e-9"), true, "")))
        .isEqualTo("no-guest");
    assertThat(code(secretariat.answering.poll(subject(meeting, "e-9"), ANY, "")))
        .isEqualTo("no-guest");
    assertThat(code(secretariat.answering.coming(subject("m-0", "e-1"), true, "")))
        .isEqualTo("meeting-unknown");
    assertThat(code(secretariat.answering.coming("noget/andet", true, "")))
        .isEqualTo("meeting-unknown");
  }

  @Test
  void aParticipantSaysComingOrNotUntilTheMeetingBegins() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    var mine = subject(meeting, "e-1");

    assertThat(code(secretariat.answering.coming(mine, true, ""))).isEqualTo("done");
    assertThat(code(secretariat.answering.coming(mine, false, "Messe"))).isEqualTo("done");
    secretariat.clock.set("2027-02-02T09:30:00+01:00");
    assertThat(code(secretariat.answering.coming(mine, true, ""))).isEqualTo("meeting-begun");

    assertThat(secretariat.file(meeting).coming())
        .extracting(Coming::person, Coming::comes, Coming::note)
        .containsExactly(tuple("e-1", false, "Messe"));
  }

  @Test
  void theHostSeesWhoComesButIsNoParticipant() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    assertThat(code(secretariat.answering.coming(subject(meeting, "host"), true, "")))
        .isEqualTo("not-a-participant");
  }
}
