package kreds.network;

import static kreds.network.SamplePeople.NINE;
import static kreds.network.SamplePeople.form;
import static kreds.run.EnrollmentState.CONFIRMED;
import static kreds.run.EnrollmentState.LAPSED;
import static kreds.run.EnrollmentState.LEFT;
import static kreds.run.EnrollmentState.OFFERED;
import static kreds.run.EnrollmentState.TRANSFERRED;
import static kreds.run.EnrollmentState.UNCONFIRMED;
import static kreds.run.EnrollmentState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

final class EnrollmentTest {

  @Test
  void whoIsOutStaysOut() {
    for (var any : EnrollmentState.values()) {
      assertThat(LEFT.mayBecome(any)).isFalse();
      assertThat(TRANSFERRED.mayBecome(any)).isFalse();
    }
  }

  @Test
  void aPlaceFromTheLineIsAlwaysOfferedFirst() {
    assertThat(WAITING.mayBecome(CONFIRMED)).isFalse();
    assertThat(WAITING.mayBecome(OFFERED)).isTrue();
    assertThat(OFFERED.mayBecome(LAPSED)).isTrue();
  }

  @Test
  void anOfferedSeatIsHeld() {
    assertThat(OFFERED.holdsSeat()).isTrue();
    assertThat(EnumSet.of(UNCONFIRMED, WAITING, LAPSED, LEFT, TRANSFERRED))
        .noneMatch(EnrollmentState::holdsSeat);
  }

  @Test
  void anIllegalStepIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> form(1).to(OFFERED, NINE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theMomentOfTheClickIsKept() {
    var confirmed = form(1).to(CONFIRMED, NINE);

    assertThat(confirmed.to(LEFT, NINE.plusSeconds(60)).confirmedAt()).contains(NINE);
  }
}
