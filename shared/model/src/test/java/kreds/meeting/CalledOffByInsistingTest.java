package kreds.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

final class CalledOffByInsistingTest {

  @Test
  void onlyWhatStaffMayInsistOnGoesOnWhereTheyDo() {
    assertThat(Insistence.isCalledOffBy(Refusal.illegal(Insistence.DAY_OVER, "x"))).isTrue();
    assertThat(Insistence.isCalledOffBy(Refusal.illegal(Insistence.EVALUATED, "x"))).isTrue();
    assertThat(Insistence.isCalledOffBy(Refusal.illegal("meeting-held", "x"))).isFalse();
  }
}
