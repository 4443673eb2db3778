package kreds.meeting;

import static kreds.meeting.MinutesSteps.END;
import static kreds.meeting.MinutesSteps.WEEK_BEFORE;
import static kreds.meeting.MinutesSteps.complete;
import static kreds.meeting.MinutesSteps.follows;
import static kreds.meeting.MinutesSteps.kept;
import static kreds.meeting.MinutesSteps.letters;
import static kreds.meeting.MinutesSteps.record;
import static kreds.meeting.MinutesSteps.scheduled;
import static kreds.meeting.MinutesSteps.what;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.meeting.RunTodo.What;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What a meeting needs before it may be called held (S19).
final class HoldingAMeetingTest {
  @Test
  void allThatAMeetingLacksIsNamedAtOnce() {
    var start = firstMorning().start().instant();

    assertThat(refusal(scheduled().hold("m-1", Optional.empty(), start)).detail())
        .isEqualTo(
            "Meeting 1 \"Sortering i praksis\" is not held yet: it is not over yet; no agenda went out"
                + " before it; it is not noted who was there; its minutes are not published. Nothing"
                + " is changed.");
    assertThat(Lacking.of(record(scheduled()), start.minusMillis(1)))
        .as("of one that has not begun nothing else is missing yet")
        .containsExactly(Lacking.END);
    assertThat(code(scheduled().hold("m-1", Optional.empty(), END))).isEqualTo(Conduct.INCOMPLETE);
    assertThat(Lacking.of(record(scheduled()), END))
        .containsExactly(Lacking.AGENDA, Lacking.ATTENDANCE, Lacking.MINUTES);
    assertThat(Lacking.of(record(complete()), END)).isEmpty();
    assertThat(Lacking.of(record(complete()), END.minusMillis(1))).containsExactly(Lacking.END);
  }

  @Test
  void aMeetingThatHasAllIsHeldOnceAndIsShownSo() {
    assertThat(what(complete(), END)).contains(What.MEETING_NOT_HELD);

    var decision = done(complete().hold("m-1", Optional.empty(), END));

    var meeting = record(decision.after()).meeting();
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.stageAt(END)).isEqualTo(MeetingStage.HELD);
    assertThat(meeting.slot()).isEqualTo(record(complete()).meeting().slot());
    assertThat(meeting.nextAt()).isEmpty();
    assertThat(meeting.isOpen()).isFalse();
    assertThat(letters(decision)).isEmpty();
    assertThat(follows(decision).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).startsWith("scheduled ");
          assertThat(line.after()).startsWith("held ").doesNotContain("by staff");
        });
    var held = decision.after();
    assertThat(done(held.hold("m-1", Optional.empty(), END)).isNothing()).isTrue();
    assertThat(what(held, END)).containsExactly(What.MEETING_NOT_PLANNED);
    assertThat(code(held.attend("m-1", List.of("e-2"), List.of(), END))).isEqualTo("meeting-held");
    assertThat(done(held.publish("m-1", "Rettet", END)).isNothing()).isFalse();
    assertThat(new Turnout(held).counted()).hasSize(1);
  }

  @Test
  void anAgendaThatStaffSentThemselvesCountsIfItWasBeforeTheDay() {
    var bare = kept(aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning()).all());
    assertThat(Lacking.of(record(bare), END)).containsExactly(Lacking.AGENDA);
    assertThat(what(bare, END)).contains(What.MEETING_NOT_HELD);
    assertThat(code(bare.hold("m-1", Optional.of(LocalDate.of(2027, 2, 2)), END)))
        .isEqualTo("agenda-late");

    var decision = done(bare.hold("m-1", Optional.of(LocalDate.of(2027, 2, 1)), END));

    assertThat(record(decision.after()).meeting().agenda().sentAt())
        .contains(Instant.parse("2027-01-31T23:00:00Z"));
    assertThat(follows(decision).audit().getFirst().after()).endsWith(", agenda sent by staff");
    var known = done(complete().hold("m-1", Optional.of(LocalDate.of(2027, 1, 5)), END));
    assertThat(record(known.after()).meeting().agenda().sentAt()).contains(WEEK_BEFORE);
  }

  @Test
  void whatHasNoDateOrWasCancelledIsNotHeld() {
    var reason = new Reason("Syg", Language.DA, Optional.empty());

    assertThat(code(aMeeting().polling().all().hold("m-1", Optional.empty(), END)))
        .isEqualTo("meeting-undated");
    assertThat(
            code(
                after(scheduled().cancel("m-1", reason, MONDAY))
                    .hold("m-1", Optional.empty(), END)))
        .isEqualTo("meeting-cancelled");
    assertThat(code(scheduled().hold("m-9", Optional.empty(), END))).isEqualTo("meeting-unknown");
  }
}
