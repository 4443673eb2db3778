package kreds.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A ledger that was restored or attached sends nothing until it is released (R11).
final class SendingPermitTest {
  private static final Ledger OWN = new Ledger("stack-1/Deliveries-1", true);
  private static final Ledger RESTORED = new Ledger("stack-1/Deliveries-2", false);

  @Test
  void aNewLedgerNeedsNobodysLeaveAndIsKnownFromThenOn() {
    assertThat(OWN.mayBeSent(Optional.empty())).isTrue();
    assertThat(OWN.isNew(Optional.empty())).isTrue();

    var first = SendingPermit.of(OWN);
    assertThat(OWN.mayBeSent(Optional.of(first))).isTrue();
    assertThat(OWN.isNew(Optional.of(first))).isFalse();
    assertThat(first.version()).isEqualTo(1);
  }

  @Test
  void aLedgerThatWasGivenWaitsForLeaveWhateverLiesInIt() {
    assertThat(RESTORED.mayBeSent(Optional.empty())).isFalse();
    assertThat(RESTORED.isNew(Optional.empty())).isFalse();
    assertThat(RESTORED.mayBeSent(Optional.of(SendingPermit.of(OWN)))).isFalse();
  }

  @Test
  void aCopyThatBecameTheStacksOwnWaitsAsWell() {
    var copy = new Ledger("stack-1/Deliveries-2", true);
    assertThat(copy.mayBeSent(Optional.of(SendingPermit.of(OWN)))).isFalse();
  }

  @Test
  void staffStopAndResume() {
    var stopped = SendingPermit.of(OWN).stop("New address of the sender");
    assertThat(stopped.isFor(OWN)).isFalse();
    assertThat(stopped.stop("Another reason")).isEqualTo(stopped);
    assertThat(stopped.version()).isEqualTo(2);

    var resumed = stopped.resume(OWN);
    assertThat(resumed.isFor(OWN)).isTrue();
    assertThat(resumed.version()).isEqualTo(3);
    assertThat(resumed.resume(OWN)).isEqualTo(resumed);
  }

  @Test
  void whatIsReleasedHereIsReleasedNowhereElse() {
    var released = SendingPermit.of(OWN).resume(RESTORED);
    assertThat(released.isFor(RESTORED)).isTrue();
    assertThat(released.isFor(OWN)).isFalse();
  }

  @Test
  void aLedgerWithoutAPermitIsStoppedAndReleasedAsWell() {
    for (var ledger : List.of(OWN, RESTORED)) {
      var stopped = ledger.stopped(Optional.empty(), "New address of the sender");
      assertThat(stopped)
          .isEqualTo(new SendingPermit(ledger.name(), "New address of the sender", 0, 1));
      assertThat(ledger.mayBeSent(Optional.of(ledger.resumed(Optional.of(stopped))))).isTrue();
      assertThat(ledger.resumed(Optional.empty())).isEqualTo(SendingPermit.of(ledger));
    }
    var here = SendingPermit.of(OWN);
    assertThat(OWN.stopped(Optional.of(here), "x")).isEqualTo(here.stop("x"));
    assertThat(RESTORED.resumed(Optional.of(here))).isEqualTo(here.resume(RESTORED));
  }

  @Test
  void threeLettersInARowOfWhichNobodyKnowsAreAnOutage() {
    assertThat(SendingPermit.isOutage(0)).isFalse();
    assertThat(SendingPermit.isOutage(2)).isFalse();
    assertThat(SendingPermit.isOutage(3)).isTrue();
    assertThat(SendingPermit.isOutage(4)).isTrue();
  }

  @Test
  void eachDoubtCountsUntilTheProviderAnswers() {
    var stopped = SendingPermit.of(OWN).stop("New address of the sender");
    var doubted = stopped.doubted().doubted();
    assertThat(doubted).isEqualTo(new SendingPermit(OWN.name(), "New address of the sender", 2, 4));

    var answered = doubted.answered();
    assertThat(answered)
        .isEqualTo(new SendingPermit(OWN.name(), "New address of the sender", 0, 5));
    assertThat(answered.answered()).as("nothing to write").isSameAs(answered);
  }

  @Test
  void stoppingAndResumingForgetNoDoubt() {
    var doubted = SendingPermit.of(OWN).doubted();
    assertThat(doubted.stop("x").doubts()).isEqualTo(1);
    assertThat(doubted.stop("x").resume(RESTORED).doubts()).isEqualTo(1);
  }
}
