package kreds.meeting;

import static kreds.meeting.MeetingState.CANCELLED;
import static kreds.meeting.MeetingState.HELD;
import static kreds.meeting.MeetingState.PLANNED;
import static kreds.meeting.MeetingState.POLLING;
import static kreds.meeting.MeetingState.SCHEDULED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

final class MeetingStateTest {
  @Test
  void theStepsAreThoseOfTheTable() {
    assertThat(followers(PLANNED)).containsExactly(POLLING, SCHEDULED, CANCELLED);
    assertThat(followers(POLLING)).containsExactly(SCHEDULED, CANCELLED);
    assertThat(followers(SCHEDULED)).containsExactly(HELD, CANCELLED);
    assertThat(followers(HELD)).isEmpty();
    assertThat(followers(CANCELLED)).isEmpty();
  }

  private static EnumSet<MeetingState> followers(MeetingState state) {
    var found = EnumSet.noneOf(MeetingState.class);
    for (var next : MeetingState.values()) {
      if (state.mayBecome(next)) {
        found.add(next);
      }
    }
    return found;
  }
}
