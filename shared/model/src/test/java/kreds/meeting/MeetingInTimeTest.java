package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.InquiryId;
import org.junit.jupiter.api.Test;

/// What time does to a meeting, and what is ahead, open or over.
final class MeetingInTimeTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  @Test
  void timeClosesAPollAndEndsADay() {
    var asked = aMeeting().polling();
    var reminded = asked.all().at(DEADLINE.minus(Duration.ofDays(1)), staff());
    var polling = asked.now(reminded.after());
    assertThat(polling.all().at(DEADLINE.minusMillis(1), staff()).isNothing()).isTrue();
    var closed = polling.all().at(DEADLINE, staff());
    assertThat(closed.happenings())
        .containsExactly(
            new MeetingHappening.InquiryClosed(
                InquiryId.poll(polling.planned().run(), "m-1"), polling.poll(), staff()));
    assertThat(closed.after().find("m-1").orElseThrow().poll().orElseThrow().inquiry().closed())
        .isTrue();
    assertThat(closed.after().find("m-1").orElseThrow().meeting()).isEqualTo(polling.meeting());
    assertThat(closed.after().at(DEADLINE, staff())).isEqualTo(Decision.unchanged(closed.after()));

    var scheduled = aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning());
    assertThat(scheduled.meeting().nextAt()).contains(END);
    var begun = scheduled.all().at(START, staff());
    assertThat(begun.happenings())
        .containsExactly(
            new MeetingHappening.InquiryClosed(
                InquiryId.rsvp(scheduled.planned().run(), "m-1"), scheduled.poll(), staff()));
    var over = begun.after().at(END, staff());
    var meeting = over.after().find("m-1").orElseThrow().meeting();
    assertThat(over.happenings()).containsExactly(new MeetingHappening.DayOver(meeting));
    assertThat(meeting.nextAt()).isEmpty();
    assertThat(meeting.state())
        .as("whether it took place say staff")
        .isEqualTo(MeetingState.SCHEDULED);
    assertThat(meeting.timing().over()).isTrue();
    assertThat(over.after().roster().network().nextMeeting()).isEmpty();
    assertThat(over.after().at(END, staff())).isEqualTo(Decision.unchanged(over.after()));
  }

  @Test
  void aMeetingIsAheadUntilItBegins() {
    var scheduled = aMeeting().fixedOn(firstMorning()).meeting();

    assertThat(scheduled.isAhead(START.minusMillis(1))).isTrue();
    assertThat(scheduled.isAhead(START)).isFalse();
    assertThat(scheduled.isOver(END.minusMillis(1))).isFalse();
    assertThat(scheduled.isOver(END)).isTrue();
    assertThat(scheduled.stageAt(END.minusMillis(1))).isEqualTo(MeetingStage.SCHEDULED);
    assertThat(scheduled.stageAt(END)).isEqualTo(MeetingStage.OVER);
    assertThat(aMeeting().polling().meeting().stageAt(END)).isEqualTo(MeetingStage.POLLING);
    assertThat(aMeeting().polling().meeting().isAhead(MONDAY)).isFalse();
    assertThat(aMeeting().polling().meeting().isOver(END)).isFalse();
    assertThat(aMeeting().polling().meeting().nextAt()).isEmpty();
  }

  @Test
  void staffHaveAMeetingToBringToAnEndWhileItIsPolledOrAheadOrOn() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    var over = scheduled.all().at(END, staff()).after().find("m-1").orElseThrow().meeting();

    assertThat(aMeeting().planned().isOpen()).isFalse();
    assertThat(aMeeting().polling().meeting().isOpen()).isTrue();
    assertThat(scheduled.meeting().isOpen()).isTrue();
    assertThat(over.isOpen()).isFalse();
    assertThat(scheduled.meeting().network()).isEqualTo("plastgenanvendelse");
    assertThat(List.of(MeetingState.values()))
        .filteredOn(MeetingState::isOpen)
        .containsExactly(MeetingState.POLLING, MeetingState.SCHEDULED);
  }

  @Test
  void aMeetingHasItsDateOnceItIsScheduledAndNotBefore() {
    var date = Optional.of(firstMorning());
    assertThatThrownBy(() -> new Timing(MeetingState.POLLING, date, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Timing(MeetingState.SCHEDULED, Optional.empty(), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Timing(MeetingState.HELD, Optional.empty(), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Timing(MeetingState.CANCELLED, date, false).slot()).isEqualTo(date);
    assertThat(new Timing(MeetingState.CANCELLED, Optional.empty(), false).slot()).isEmpty();
    assertThatThrownBy(() -> aMeeting().fixedOn(firstMorning()).meeting().polled())
        .isInstanceOf(IllegalStateException.class);
  }
}
