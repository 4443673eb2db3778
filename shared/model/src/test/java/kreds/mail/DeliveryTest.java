package kreds.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of one letter, as a table.
final class DeliveryTest {
  private static final Instant NOW = Instant.parse("2027-01-04T08:00:00Z");
  private static final Person KAREN =
      new Person("Karen", "", EmailAddress.of("karen@example.dk"), Language.DA);

  @Test
  void aKeyTravelsAsATagAndComesBack() {
    var letter = service();
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
    var letter = service().letter();
    assertThatThrownBy(() -> Delivery.now(key, letter, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachClaimIsAnotherAttempt() {
    var again = service().claimed(NOW).backUntil(NOW, "rate").claimed(NOW);
    assertThat(again.attempts()).isEqualTo(2);
    assertThat(again.dueAt()).contains(NOW.plus(Delivery.LEASE));
  }

  @Test
  void whatIsSentCannotBeSentAgain() {
    var sent = service().claimed(NOW).sent("ses-1");
    assertThat(sent.isDue(NOW.plus(Duration.ofDays(400)))).isFalse();
    assertThatThrownBy(() -> sent.claimed(NOW)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sent.backUntil(NOW, "rate")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sent.ended(DeliveryState.FAILED, "x"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void serviceMailMayGoOnceMoreAndAMailingNever() {
    var unsure = service().claimed(NOW).unknown(NOW, "timeout");
    assertThat(unsure.mayGoOnceMore()).isTrue();
    assertThat(unsure.claimed(NOW).unknown(NOW, "timeout").mayGoOnceMore()).isFalse();
    var mailing = of(LetterKind.MAILING_BY_CONSENT).claimed(NOW).unknown(NOW, "timeout");
    assertThat(mailing.mayGoOnceMore()).isFalse();
  }

  @Test
  void whatMayHaveLeftStaysUnknownWhenTheSecondTryIsPutOff() {
    var second = service().claimed(NOW).unknown(NOW, "timeout").claimed(NOW).backUntil(NOW, "rate");
    assertThat(second.state()).isEqualTo(DeliveryState.UNKNOWN);
    assertThat(second.mayGoOnceMore()).isTrue();
  }

  @Test
  void heldMeansThatStaffDecide() {
    var held = of(LetterKind.MAILING_TO_MEMBER).claimed(NOW).unknown(NOW, "timeout").held();
    assertThat(held.isHeld()).isTrue();
    assertThat(held.isSettled()).isTrue();
    assertThat(held.released(NOW).state()).isEqualTo(DeliveryState.PENDING);
    assertThat(held.released(NOW).doubts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Report.class)
  void theProvidersReportIsTheTruthInEveryStateBeforeIt(Report report) {
    for (var letter :
        new Delivery[] {
          service(),
          service().claimed(NOW),
          service().claimed(NOW).unknown(NOW, "timeout"),
          service().claimed(NOW).ended(DeliveryState.FAILED, "rejected-by-nobody"),
          service().ended(DeliveryState.EXPIRED, "too-late"),
        }) {
      assertThat(letter.heard(report, "ses-1").state()).isEqualTo(report.state());
      assertThat(letter.heard(report, "ses-1").dueAt()).isEmpty();
    }
  }

  @Test
  void aReportThatSaysLessChangesNothing() {
    var bounced = service().claimed(NOW).sent("ses-1").heard(Report.BOUNCED, "ses-1");
    for (var less :
        new Report[] {Report.SENT, Report.BOUNCED_FOR_NOW, Report.DELIVERED, Report.BOUNCED}) {
      assertThat(bounced.heard(less, "ses-1")).isSameAs(bounced);
    }
    assertThat(bounced.heard(Report.COMPLAINED, "ses-1").state())
        .isEqualTo(DeliveryState.COMPLAINED);
  }

  @Test
  void aMailboxThatWasFullForAWhileMayTakeItAfterAll() {
    var full = service().claimed(NOW).sent("ses-1").heard(Report.BOUNCED_FOR_NOW, "ses-1");
    assertThat(full.heard(Report.DELIVERED, "ses-1").state()).isEqualTo(DeliveryState.DELIVERED);
  }

  private static Delivery service() {
    return of(LetterKind.ENROLLMENT_SEATED);
  }

  private static Delivery of(LetterKind kind) {
    var letter = new Letter(kind, KAREN, Map.of(), Map.of(), Optional.empty());
    return Delivery.now("enrollment-seated/e-1", letter, NOW);
  }
}
