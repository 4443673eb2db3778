package kreds.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void timeMakesOverOfWhatHasADateAndOfNothingElse() {
    for (var state : MeetingState.values()) {
      assertThat(MeetingStage.of(state, false).name()).isEqualTo(state.name());
      assertThat(MeetingStage.of(state, true).name())
          .isEqualTo(state == MeetingState.SCHEDULED ? "OVER" : state.name());
    }
  }
}
