package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// How far a meeting has come, as people are told it.
final class MeetingStageTest {
  @Test
  void whatIsAskedForOrHasADateIsAhead() {
    assertThat(List.of(MeetingStage.values()))
        .filteredOn(MeetingStage::isAhead)
        .containsExactly(MeetingStage.POLLING, MeetingStage.SCHEDULED);
  }

  @Test
  void whatWasCalledOffWhenItsTimeWasOverIsMissed() {
    var date = firstMorning();
    var over = aMeeting().fixedOn(date).meeting();
    var reason = new Reason("Sne", Language.DA, Optional.empty());
    var after = date.end().instant();

    assertThat(over.cancelled(List.of(), reason, after).stageAt(after))
        .isEqualTo(MeetingStage.MISSED);
    assertThat(over.cancelled(List.of(), reason, after.minusMillis(1)).stageAt(after))
        .as("people were kept away from the rest of it")
        .isEqualTo(MeetingStage.CANCELLED);
    assertThat(over.cancelled(List.of(), reason, after).off()).contains(reason);
    assertThatThrownBy(() ->
            new Timing(
                MeetingState.SCHEDULED,
                Optional.of(date),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.of(reason),
                Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void timeMakesOverOfWhatHasADateAndOfNothingElse() {
    for (var state : MeetingState.values()) {
      assertThat(MeetingStage.of(state, false).name()).isEqualTo(state.name());
      assertThat(MeetingStage.of(state, true).name())
          .isEqualTo(state == MeetingState.SCHEDULED ? "OVER" : state.name());
    }
  }
}
