package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotHeldTest {

  @Test
  void aMeetingIsNotHeldOnceItsDayIsOverAndItHasOne() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    assertThat(scheduled.meeting().isNotHeld()).isFalse();
    var over = scheduled.all().at(firstMorning().end().instant(), staff()).after();
    assertThat(over.find("m-1").orElseThrow().meeting().isNotHeld()).isTrue();
    assertThat(aMeeting().planned().isNotHeld()).isFalse();
  }

  @Test
  void aPollIsLateOnceItsLastDateHasBegun() {
    var polling = aMeeting().polling().all().find("m-1").orElseThrow();
    var last = mornings().getLast().start().instant();
    assertThat(polling.isLate(MONDAY)).isFalse();
    assertThat(polling.isLate(last.minusSeconds(1))).isFalse();
    assertThat(polling.isLate(last)).isTrue();
  }
}
