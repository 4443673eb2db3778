package kreds.emaildistribution.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import org.junit.jupiter.api.Test;

final class CircuitTest {
  private static final SesAnswer DOUBT = new SesAnswer.Unsure("timeout");
  private static final SesAnswer NOT_NOW = new SesAnswer.NotNow(Obstacle.RATE);

  private final TestClock clock = TestClock.at(SamplePeople.MONDAY);
  private final Circuit circuit = new Circuit(clock);

  @Test
  void threeDoubtsInARowBreakItForAMinute() {
    heard(DOUBT, DOUBT);
    assertThat(circuit.isBroken()).isFalse();
    heard(DOUBT);
    assertThat(circuit.isBroken()).isTrue();
    clock.advance(Duration.ofMinutes(1));
    assertThat(circuit.isBroken()).isFalse();
    heard(DOUBT);
    assertThat(circuit.isBroken()).as("one tries, and nobody knows still").isTrue();
  }

  @Test
  void everyClearAnswerEndsTheRow() {
    heard(DOUBT, DOUBT, new SesAnswer.Accepted("m-1"), DOUBT, DOUBT, new SesAnswer.Never("virus"));
    heard(DOUBT, DOUBT);
    assertThat(circuit.isBroken()).isFalse();
    heard(NOT_NOW);
    assertThat(circuit.isBroken()).isTrue();
    circuit.probe();
    heard(DOUBT, DOUBT);
    assertThat(circuit.isBroken()).as("a no is a clear answer").isFalse();
  }

  private void heard(SesAnswer... answers) {
    for (var answer : answers) {
      circuit.heard(answer);
    }
  }
}
