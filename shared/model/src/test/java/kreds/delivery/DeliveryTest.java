package kreds.delivery;

import static kreds.sample.MailFixture.aLetter;
import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of one letter, as a table.
final class DeliveryTest {
  @Test
  void aKeyTravelsAsATagAndComesBack() {
    var letter = aServiceLetter();
    assertThat(letter.tag()).isEqualTo("enrollment-seated_e-1").matches("[A-Za-z0-9_-]+");
    assertThat(Delivery.keyOfTag(letter.tag())).isEqualTo(letter.key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "seated",
        "seated/",
        "Seated/e-1",
        "seated/a_b",
        "seated/æ",
        "seated/x@example.dk"
      })
  void aKeyIsMadeOfIdentifiers(String key) {
    var letter = aServiceLetter().letter();
    assertThatThrownBy(() -> Delivery.now(key, letter, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachClaimIsAnotherAttempt() {
    var again = aServiceLetter().claimed(MONDAY).backUntil(MONDAY, "rate").claimed(MONDAY);
    assertThat(again.attempts()).isEqualTo(2);
    assertThat(again.nextAt()).contains(MONDAY.plus(Delivery.LEASE));
  }

  @Test
  void whatIsSentCannotBeSentAgain() {
    var sent = aServiceLetter().claimed(MONDAY).sent("ses-1");
    assertThat(sent.isDue(MONDAY.plus(Duration.ofDays(400)))).isFalse();
    assertThatThrownBy(() -> sent.claimed(MONDAY)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sent.backUntil(MONDAY, "rate"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sent.ended(DeliveryState.FAILED, "x"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void serviceMailMayGoOnceMoreAndAMailingNever() {
    var unsure = aServiceLetter().claimed(MONDAY).unknown(MONDAY, "timeout");
    assertThat(unsure.mayGoOnceMore()).isTrue();
    assertThat(unsure.claimed(MONDAY).unknown(MONDAY, "timeout").mayGoOnceMore()).isFalse();
    var mailing = aLetter(LetterKind.MAILING_BY_CONSENT).claimed(MONDAY).unknown(MONDAY, "timeout");
    assertThat(mailing.mayGoOnceMore()).isFalse();
  }

  @Test
  void whatMayHaveLeftStaysUnknownWhenTheSecondTryIsPutOff() {
    var second =
        aServiceLetter()
            .claimed(MONDAY)
            .unknown(MONDAY, "timeout")
            .claimed(MONDAY)
            .backUntil(MONDAY, "rate");
    assertThat(second.state()).isEqualTo(DeliveryState.UNKNOWN);
    assertThat(second.mayGoOnceMore()).isTrue();
  }

  @Test
  void heldMeansThatStaffDecide() {
    var held =
        aLetter(LetterKind.MAILING_TO_MEMBER).claimed(MONDAY).unknown(MONDAY, "timeout").held();
    assertThat(held.isHeld()).isTrue();
    assertThat(held.isSettled()).isTrue();
    assertThat(held.released(MONDAY).state()).isEqualTo(DeliveryState.PENDING);
    assertThat(held.released(MONDAY).doubts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Report.class)
  void theProvidersReportIsTheTruthInEveryStateBeforeIt(Report report) {
    for (var letter :
        new Delivery[] {
          aServiceLetter(),
          aServiceLetter().claimed(MONDAY),
          aServiceLetter().claimed(MONDAY).unknown(MONDAY, "timeout"),
          aServiceLetter().claimed(MONDAY).ended(DeliveryState.FAILED, "rejected-by-nobody"),
          aServiceLetter().ended(DeliveryState.EXPIRED, "too-late"),
        }) {
      assertThat(letter.heard(report, "ses-1").state()).isEqualTo(report.state());
      assertThat(letter.heard(report, "ses-1").nextAt()).isEmpty();
    }
  }

  @Test
  void aReportThatSaysLessChangesNothing() {
    var bounced = aServiceLetter().claimed(MONDAY).sent("ses-1").heard(Report.BOUNCED, "ses-1");
    for (var less :
        new Report[] {Report.SENT, Report.BOUNCED_FOR_NOW, Report.DELIVERED, Report.BOUNCED}) {
      assertThat(bounced.heard(less, "ses-1")).isSameAs(bounced);
    }
    assertThat(bounced.heard(Report.COMPLAINED, "ses-1").state())
        .isEqualTo(DeliveryState.COMPLAINED);
  }

  @Test
  void aMailboxThatWasFullForAWhileMayTakeItAfterAll() {
    var full =
        aServiceLetter().claimed(MONDAY).sent("ses-1").heard(Report.BOUNCED_FOR_NOW, "ses-1");
    assertThat(full.heard(Report.DELIVERED, "ses-1").state()).isEqualTo(DeliveryState.DELIVERED);
  }
}
