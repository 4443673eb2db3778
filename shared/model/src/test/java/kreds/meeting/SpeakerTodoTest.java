package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SpeakerFixture.BO;
import static kreds.sample.SpeakerFixture.aTalk;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.sample.SpeakerFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Silence beyond the time to answer, and a no without another, wait for staff.
final class SpeakerTodoTest {
  private static final Instant BY = MONDAY.plus(Duration.ofDays(7));
  private static final Instant BEGINS = firstMorning().start().instant();
  private final SpeakerFixture asked = aTalk(aMeeting().fixedOn(firstMorning())).asked();

  @Test
  void silenceWaitsFromTheTimeToAnswerUntilTheTalkIsOutAlsoAfterTheMeeting() {
    assertThat(waits(asked, BY.minusMillis(1))).isEmpty();
    assertThat(waits(asked, BY))
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(RunTodo.What.SPEAKER_SILENT);
          assertThat(todo.since()).isEqualTo(BY);
          assertThat(todo.speaker()).isEqualTo("speaker-3");
          assertThat(todo.meeting().orElseThrow().meeting().id()).isEqualTo("m-1");
        });
    assertThat(waits(asked, BEGINS.minusMillis(1))).hasSize(1);
    assertThat(waits(asked, BEGINS)).as("whether they spoke is to be said").hasSize(1);
    var out = after(new Speaking(asked.meeting().all()).release("m-1", "speaker-3", BEGINS));
    assertThat(waits(asked.now(out), BEGINS)).isEmpty();
    assertThat(waits(asked.answered(true), BY)).isEmpty();
    assertThat(waits(asked.answered(false), BEGINS.minusMillis(1))).hasSize(1);
    assertThat(waits(asked.answered(false), BEGINS)).as("what is said is said").isEmpty();
    assertThat(waits(aTalk(aMeeting().polling()).asked(), BY)).hasSize(1);
  }

  @Test
  void aNoWaitsFromThenOnUntilAnotherIsAskedOrTheTalkIsOut() {
    var declined = asked.answered(false);
    assertThat(waits(declined, MONDAY))
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(RunTodo.What.SPEAKER_DECLINED);
          assertThat(todo.since()).isEqualTo(MONDAY);
        });

    var another = request(BO, 1, Optional.empty(), Optional.of("speaker-3"));
    assertThat(waits(declined.now(after(declined.ask(another))), MONDAY)).isEmpty();
    assertThat(waits(declined.now(after(declined.release("speaker-3"))), MONDAY)).isEmpty();
    var reason = new Reason("Sygdom", Language.DA, Optional.empty());
    var off = after(declined.meeting().all().cancel("m-1", reason, MONDAY));
    assertThat(waits(declined.now(off), MONDAY)).isEmpty();
  }

  private static List<RunTodo> waits(SpeakerFixture talk, Instant now) {
    return RunTodo.of(talk.meeting().all(), now).stream()
        .filter(todo -> !todo.speaker().isEmpty())
        .toList();
  }
}
