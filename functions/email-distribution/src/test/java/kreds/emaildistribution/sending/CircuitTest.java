package kreds.emaildistribution.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kreds.delivery.LetterKind;
import kreds.delivery.MailLine;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import org.junit.jupiter.api.Test;

final class CircuitTest {
  private static final SesAnswer DOUBT = new SesAnswer.Unsure("timeout");
  private static final SesAnswer TAKEN = new SesAnswer.Accepted("m-1");
  private static final SesAnswer NOT_NOW = new SesAnswer.NotNow(Obstacle.RATE);
  private static final SesAnswer NOT_SET_UP = new SesAnswer.NotNow(Obstacle.CONFIGURATION);

  private final TestClock clock = TestClock.at(SamplePeople.MONDAY);
  private final Circuit circuit = new Circuit(clock, () -> DOUBT, 3);

  @Test
  void threeDoubtsInARowBreakItUntilSomethingIsTaken() {
    heard(DOUBT, DOUBT);
    assertThat(circuit.isBroken()).isFalse();
    heard(DOUBT);
    assertThat(circuit.isBroken()).isTrue();
    clock.advance(Duration.ofMinutes(1));
    circuit.rested();
    assertThat(circuit.isBroken()).as("a minute is no answer").isTrue();
    heard(circuit.tried());
    assertThat(circuit.isBroken()).as("one tries, and nobody knows still").isTrue();
    heard(new SesAnswer.Accepted("m-1"));
    assertThat(circuit.isBroken()).isFalse();
  }

  @Test
  void whatOthersCouldNotKnowCountsToo() {
    circuit.knows(3);
    assertThat(circuit.isOutage()).isTrue();
    circuit.knowsAtLeast(1);
    assertThat(circuit.isOutage()).as("who tells late had counted fewer").isTrue();
    circuit.knows(0);
    assertThat(circuit.isOutage()).isFalse();
    circuit.knowsAtLeast(3);
    assertThat(circuit.isOutage()).isTrue();
  }

  @Test
  void everyClearAnswerEndsTheRow() {
    heard(DOUBT, DOUBT, new SesAnswer.Accepted("m-1"), DOUBT, DOUBT, new SesAnswer.Never("virus"));
    heard(DOUBT, DOUBT);
    assertThat(circuit.isBroken()).isFalse();
    heard(NOT_NOW);
    assertThat(circuit.isBroken()).isTrue();
    circuit.rested();
    assertThat(circuit.isBroken()).isFalse();
    heard(DOUBT);
    assertThat(circuit.isOutage()).as("a no to everybody ends no row").isTrue();
  }

  @Test
  void whatIsNotSetUpForMailingsStopsThemAlone() {
    heard(NOT_SET_UP, LetterKind.MAILING_TO_MEMBER);
    assertThat(circuit.isBroken()).isFalse();
    assertThat(circuit.isBrokenFor(LetterKind.MAILING_BY_CONSENT)).isTrue();
    assertThat(circuit.isBrokenFor(LetterKind.MAILING_TEST)).isTrue();
    assertThat(circuit.isBrokenFor(LetterKind.ENROLLMENT_CONFIRM)).isFalse();
    circuit.rested();
    assertThat(circuit.isBrokenFor(LetterKind.MAILING_BY_CONSENT)).isFalse();
  }

  @Test
  void whateverElseAMailingHearsHoldsForAllAndSoDoesWhatIsNotSetUpForTheRest() {
    heard(NOT_NOW, LetterKind.MAILING_TO_MEMBER);
    assertThat(circuit.isBroken()).isTrue();
    circuit.rested();
    heard(NOT_SET_UP, LetterKind.ENROLLMENT_CONFIRM);
    assertThat(circuit.isBroken()).isTrue();
  }

  @Test
  void oneLetterTriesFirstAndWithEachThatIsTakenOneMoreIsUnderWay() {
    assertThat(circuit.window(MailLine.SERVICE)).isEqualTo(1);
    went(MailLine.SERVICE, TAKEN);
    assertThat(circuit.window(MailLine.SERVICE)).isEqualTo(2);
    went(MailLine.SERVICE, new SesAnswer.Never("virus"), TAKEN, TAKEN);
    assertThat(circuit.window(MailLine.SERVICE)).as("never more than may be").isEqualTo(3);
    assertThat(circuit.window(MailLine.MAILINGS)).as("from another mailbox").isEqualTo(1);
    went(MailLine.MAILINGS, TAKEN, DOUBT);
    assertThat(circuit.window(MailLine.MAILINGS)).isEqualTo(1);
    assertThat(circuit.window(MailLine.SERVICE)).isEqualTo(1);
    went(MailLine.SERVICE, TAKEN);
    assertThat(circuit.window(MailLine.SERVICE)).isEqualTo(2);
    went(MailLine.SERVICE, NOT_NOW);
    assertThat(circuit.window(MailLine.SERVICE)).isEqualTo(1);
  }

  /// Several are under way when it fails, and the answers come in any order.
  @Test
  void whatWasTakenBeforeTheLastFailureSaysNothingOfHowItIsSince() {
    went(MailLine.SERVICE, TAKEN, TAKEN);
    var before = circuit.handing(LetterKind.ENROLLMENT_SEATED, MailLine.SERVICE);
    heard(DOUBT, DOUBT, DOUBT);
    assertThat(circuit.heard(TAKEN, before)).isFalse();
    assertThat(circuit.isOutage()).isTrue();
    assertThat(circuit.window(MailLine.SERVICE)).isEqualTo(1);
    heard(TAKEN);
    assertThat(circuit.isOutage()).isFalse();
  }

  private void went(MailLine line, SesAnswer... answers) {
    for (var answer : answers) {
      var unused = circuit.heard(answer, circuit.handing(LetterKind.ENROLLMENT_SEATED, line));
    }
  }

  private void heard(SesAnswer... answers) {
    for (var answer : answers) {
      heard(answer, LetterKind.ENROLLMENT_SEATED);
    }
  }

  private void heard(SesAnswer answer, LetterKind kind) {
    var unused = circuit.heard(answer, circuit.handing(kind, MailLine.SERVICE));
  }
}
