package kreds.delivery;

import static kreds.sample.MailFixture.aLetter;
import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.contact.Contact;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Whether staff may have a letter sent again (U3).
final class SendingAgainTest {
  private static final Contact FREE =
      Contact.unknown(aServiceLetter().letter().to().address(), Language.DA);

  @Test
  void whatIsDoneWithOrHeldGoesAgain() {
    var sent = aLetter(LetterKind.PROPOSAL_RECEIPT).claimed(MONDAY).sent("s");
    for (var letter :
        List.of(
            sent,
            sent.heard(Report.DELIVERED, "s", MONDAY),
            sent.heard(Report.BOUNCED_FOR_NOW, "s", MONDAY),
            aServiceLetter().ended(DeliveryState.FAILED, "refused"),
            aServiceLetter().ended(DeliveryState.EXPIRED, "late"),
            aServiceLetter().claimed(MONDAY).unknown(MONDAY, "timeout").held())) {
      assertThat(SendingAgain.of(letter, FREE, false, MONDAY))
          .as(letter.state().toString())
          .isEqualTo(Outcome.done(letter.again(MONDAY)));
    }
  }

  @Test
  void whatHasToldHowAPlaceStoodIsNotToldAgainWhatFailedIs() {
    for (var kind : LetterKind.values()) {
      var sent = aLetter(kind).claimed(MONDAY).sent("s");
      var isOfAPlace = kind.key().startsWith("enrollment-") || kind == LetterKind.MEETING_LEFT;
      for (var arrived :
          List.of(
              sent,
              sent.heard(Report.DELIVERED, "s", MONDAY),
              sent.heard(Report.COMPLAINED, "s", MONDAY))) {
        assertThat(SendingAgain.against(arrived, false, MONDAY).map(Refusal::code))
            .as(kind + " " + arrived.state())
            .isEqualTo(isOfAPlace ? Optional.of("delivery-outdated") : Optional.empty());
      }
      for (var missed :
          List.of(
              sent.heard(Report.BOUNCED, "s", MONDAY),
              aLetter(kind).ended(DeliveryState.FAILED, "refused"))) {
        assertThat(SendingAgain.against(missed, false, MONDAY)).as(kind.key()).isEmpty();
      }
    }
    var told = aServiceLetter().claimed(MONDAY).sent("s");
    assertThat(sentence(told, suppressed())).contains("send-link");
  }

  @Test
  void whatIsForItsRecipientNoMoreDoesNotGo() {
    var letter = aServiceLetter().ended(DeliveryState.SUPPRESSED, Delivery.NOT_MEANT);
    assertThat(SendingAgain.against(letter, false, MONDAY).map(Refusal::code))
        .contains("delivery-not-meant");
    var barred = aServiceLetter().ended(DeliveryState.SUPPRESSED, "no-basis");
    assertThat(SendingAgain.against(barred, false, MONDAY)).isEmpty();
  }

  @Test
  void whatBelongsToAPausedMailingDoesNotGo() {
    var held = aServiceLetter().claimed(MONDAY).unknown(MONDAY, "timeout").held();
    assertThat(SendingAgain.against(held, true, MONDAY).map(Refusal::code))
        .contains("mailing-paused");
    assertThat(SendingAgain.against(aServiceLetter(), true, MONDAY).map(Refusal::code))
        .contains("delivery-parked");
    assertThat(SendingAgain.against(aServiceLetter().claimed(MONDAY), true, MONDAY)).isEmpty();
  }

  @Test
  void whatIsUnderWayGoesOnce() {
    for (var letter : List.of(aServiceLetter(), aServiceLetter().claimed(MONDAY))) {
      assertThat(SendingAgain.of(letter, FREE, false, MONDAY)).isEqualTo(Outcome.done(letter));
      assertThat(SendingAgain.of(letter, suppressed(), false, MONDAY))
          .isEqualTo(Outcome.done(letter));
    }
  }

  @Test
  void whatWasLetGoAndHasLeftIsOnItsWayForTenMinutes() {
    var letGo = MONDAY.plusSeconds(60);
    var again = aServiceLetter().ended(DeliveryState.FAILED, "refused").again(letGo);
    var left = again.claimed(letGo).sent("s");
    for (var letter : List.of(left, left.heard(Report.DELIVERED, "s", letGo))) {
      assertThat(SendingAgain.isOnItsWay(letter, letGo.plusSeconds(599)))
          .as(letter.state().toString())
          .isTrue();
      assertThat(SendingAgain.of(letter, suppressed(), false, letGo.plusSeconds(599)))
          .as("the order once more is the same one")
          .isEqualTo(Outcome.done(letter));
      assertThat(SendingAgain.isOnItsWay(letter, letGo.plusSeconds(600))).isFalse();
      assertThat(refusal(letter, FREE, letGo.plusSeconds(600))).isEqualTo("delivery-outdated");
    }
  }

  @Test
  void whatHasNotLeftOrWasNeverLetGoIsNotOnItsWay() {
    var letGo = MONDAY.plusSeconds(60);
    var again = aServiceLetter().ended(DeliveryState.FAILED, "refused").again(letGo);
    var left = again.claimed(letGo).sent("s");
    for (var letter :
        List.of(
            again,
            again.claimed(letGo),
            again.ended(DeliveryState.FAILED, "refused"),
            left.heard(Report.BOUNCED, "s", letGo),
            left.heard(Report.COMPLAINED, "s", letGo),
            aServiceLetter().claimed(MONDAY).sent("s"))) {
      assertThat(SendingAgain.isOnItsWay(letter, letGo)).as(letter.state().toString()).isFalse();
    }
  }

  @Test
  void whatWaitsForSomethingElseIsNotMovedByThis() {
    assertThat(refusal(aServiceLetter().parked(), FREE)).isEqualTo("delivery-parked");
    var unsure = aServiceLetter().claimed(MONDAY).unknown(MONDAY, "timeout");
    assertThat(refusal(unsure, FREE)).isEqualTo("delivery-unsettled");
  }

  @Test
  void whoseTimeIsOverIsWrittenToByHand() {
    var letter = aServiceLetter().ended(DeliveryState.FAILED, "refused");
    var late =
        new Delivery(
            letter.key(),
            letter.letter(),
            letter.mailing(),
            letter.createdAt(),
            Optional.of(MONDAY),
            letter.progress());
    assertThat(SendingAgain.of(late, FREE, false, MONDAY.minus(Duration.ofSeconds(1))))
        .isInstanceOf(Outcome.Done.class);
    assertThat(refusal(late, FREE, MONDAY.plus(Duration.ofSeconds(1))))
        .isEqualTo("delivery-too-late");
  }

  @Test
  void anAddressThatMustNotBeWrittenToIsAllowedFirst() {
    var letter = aServiceLetter().ended(DeliveryState.FAILED, "refused");
    assertThat(refusal(letter, suppressed())).isEqualTo("address-barred");
    assertThat(sentence(letter, suppressed())).contains("suppressed", "allow-address");
    var offer = aLetter(LetterKind.MAILING_BY_CONSENT).ended(DeliveryState.FAILED, "refused");
    assertThat(sentence(offer, FREE)).contains("consented").doesNotContain("allow-address");
    assertThat(sentence(offer, FREE.unsubscribed(MONDAY)))
        .contains("unsubscribed")
        .doesNotContain("allow-address");
    var toStaff = aLetter(LetterKind.NETWORK_READY).ended(DeliveryState.FAILED, "refused");
    assertThat(SendingAgain.of(toStaff, FREE, false, MONDAY)).isInstanceOf(Outcome.Done.class);
  }

  private static String sentence(Delivery letter, Contact to) {
    return SendingAgain.of(letter, to, false, MONDAY).fold(_ -> "done", Refusal::detail);
  }

  private static Contact suppressed() {
    return FREE.suppressed(MONDAY, "bounce");
  }

  private static String refusal(Delivery letter, Contact to) {
    return refusal(letter, to, MONDAY);
  }

  private static String refusal(Delivery letter, Contact to, Instant now) {
    return SendingAgain.of(letter, to, false, now).fold(_ -> "done", Refusal::code);
  }
}
