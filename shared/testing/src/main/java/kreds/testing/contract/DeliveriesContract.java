package kreds.testing.contract;

import static kreds.testing.sample.SampleNetworks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.basics.Stale;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.mail.Claim;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.DeliveryState;
import kreds.mail.LetterKind;
import kreds.testing.sample.Mails;
import org.junit.jupiter.api.Test;

/// What every ledger of deliveries keeps, in memory and on DynamoDB.
public abstract class DeliveriesContract {
  private static final Instant LATER = MONDAY.plus(1, ChronoUnit.HOURS);

  /// The ledger, empty.
  protected abstract Deliveries deliveries();

  /// The contacts beside it, empty.
  protected abstract Contacts contacts();

  @Test
  void whatIsAddedTwiceIsThereOnceAndIsNotReset() {
    var letter = Mails.letter(LetterKind.ENROLLMENT_SEATED, 1);
    assertThat(deliveries().add(List.of(letter))).isOne();
    assertThat(deliveries().save(letter, letter.claimed(MONDAY))).isTrue();
    assertThat(deliveries().add(List.of(letter, Mails.letter(LetterKind.ENROLLMENT_SEATED, 2))))
        .isOne();
    assertThat(state(letter)).isEqualTo(DeliveryState.SENDING);
  }

  @Test
  void aLetterComesBackAsItWas() {
    var letter = Mails.ofMailing("l-1", 1);
    deliveries().add(List.of(letter));
    assertThat(deliveries().of(letter.key())).contains(letter);
    var unsure = letter.claimed(MONDAY).unknown(MONDAY, "timeout");
    deliveries().save(letter, unsure);
    assertThat(deliveries().of(letter.key())).contains(unsure);
    deliveries().save(unsure, unsure.held());
    assertThat(deliveries().of(letter.key())).contains(unsure.held());
    assertThat(deliveries().held()).containsExactly(unsure.held());
  }

  @Test
  void theDueComeOldestFirstAndTheNextIsNamed() {
    for (var number = 1; number <= 3; number++) {
      deliveries().add(List.of(due(number, MONDAY.minusSeconds(number))));
    }
    deliveries().add(List.of(due(4, LATER)));
    var waiting = deliveries().waiting(MONDAY, 10);
    assertThat(waiting.due()).extracting(Delivery::key).containsExactly("due/3", "due/2", "due/1");
    assertThat(waiting.next()).contains(LATER);
    assertThat(deliveries().waiting(MONDAY, 2).due()).hasSize(2);
  }

  @Test
  void whatIsDoneOrHeldOrParkedWaitsNoMore() {
    var done = Mails.letter(LetterKind.ENROLLMENT_SEATED, 1);
    var parked = Mails.ofMailing("l-1", 2);
    deliveries().add(List.of(done, parked));
    deliveries().save(done, done.claimed(MONDAY).sent("ses-1"));
    deliveries().save(parked, parked.parked());
    var waiting = deliveries().waiting(LATER, 10);
    assertThat(waiting.due()).isEmpty();
    assertThat(waiting.next()).isEmpty();
  }

  @Test
  void aMailingAndAnAddressAreFound() {
    deliveries()
        .add(
            List.of(
                Mails.ofMailing("l-1", 1), Mails.ofMailing("l-1", 2), Mails.ofMailing("l-2", 1)));
    assertThat(deliveries().ofMailing("l-1"))
        .extracting(Delivery::key)
        .containsExactly("mailing/l-1/r-1", "mailing/l-1/r-2");
    assertThat(deliveries().to(Mails.member(1).address())).hasSize(2);
  }

  @Test
  void oneOfManySendersGetsTheLetter() throws Exception {
    var letter = Mails.letter(LetterKind.ENROLLMENT_SEATED, 1);
    deliveries().add(List.of(letter));
    var claims = new ArrayList<Callable<Boolean>>();
    for (var sender = 0; sender < 8; sender++) {
      claims.add(() -> isClaimed(letter));
    }
    var won = 0;
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var claim : senders.invokeAll(claims)) {
        won += claim.get() ? 1 : 0;
      }
    }
    assertThat(won).isOne();
    assertThat(deliveries().of(letter.key()).orElseThrow().attempts()).isOne();
  }

  @Test
  void aClaimIsLostOnWhatIsNotDueOrHasMovedOn() {
    var letter = due(1, LATER);
    deliveries().add(List.of(letter));
    assertThat(deliveries().claim(letter, MONDAY)).isEqualTo(new Claim.Lost());
    assertThat(deliveries().claim(letter, LATER)).isInstanceOf(Claim.Claimed.class);
    assertThat(deliveries().claim(letter, LATER)).isEqualTo(new Claim.Lost());
    assertThat(deliveries().claim(Mails.letter(LetterKind.ENROLLMENT_SEATED, 9), LATER))
        .isEqualTo(new Claim.Lost());
  }

  @Test
  void aParkedLetterCannotBeClaimed() {
    var letter = Mails.ofMailing("l-1", 1);
    contacts().save(Mails.member(1));
    deliveries().add(List.of(letter));
    deliveries().save(letter, letter.parked());
    assertThat(deliveries().claim(letter, LATER)).isEqualTo(new Claim.Lost());
  }

  @Test
  void serviceMailGoesToWhomNobodyKnowsAndToWhoHasOptedOutButNotToTheSuppressed() {
    assertThat(claimed(LetterKind.ENROLLMENT_SEATED, 1)).isEqualTo("claimed");
    contacts().save(Mails.member(2).unsubscribed(MONDAY));
    assertThat(claimed(LetterKind.ENROLLMENT_SEATED, 2)).isEqualTo("claimed");
    contacts().save(Mails.member(3).suppressed(MONDAY, "bounce"));
    assertThat(claimed(LetterKind.ENROLLMENT_SEATED, 3)).isEqualTo("suppressed");
    assertThat(state(Mails.letter(LetterKind.ENROLLMENT_SEATED, 3)))
        .isEqualTo(DeliveryState.PENDING);
  }

  @Test
  void aMailingNeedsItsBasisAtTheMomentOfSending() {
    assertThat(claimed(LetterKind.MAILING_TO_MEMBER, 1)).isEqualTo("no-basis");
    contacts().save(Mails.member(2));
    assertThat(claimed(LetterKind.MAILING_TO_MEMBER, 2)).isEqualTo("claimed");
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 20)).isEqualTo("no-basis");
    contacts().save(Mails.member(3));
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 3)).isEqualTo("no-basis");
    contacts().save(consenting(4));
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 4)).isEqualTo("claimed");
    contacts().save(consenting(5).unsubscribed(MONDAY));
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 5)).isEqualTo("unsubscribed");
  }

  @Test
  void staffGetTheirMailWhateverTheContactSays() {
    contacts().save(Mails.member(1).suppressed(MONDAY, "bounce"));
    assertThat(claimed(LetterKind.NETWORK_READY, 1)).isEqualTo("claimed");
  }

  @Test
  void anAttemptThatIsOverChangesNothing() {
    var letter = Mails.letter(LetterKind.ENROLLMENT_SEATED, 1);
    deliveries().add(List.of(letter));
    var first = letter.claimed(MONDAY);
    deliveries().save(letter, first);
    var back = first.backUntil(LATER, "throttled");
    assertThat(deliveries().save(first, back)).isTrue();
    assertThat(deliveries().save(first, first.sent("ses-1"))).isFalse();
    assertThat(deliveries().of(letter.key())).contains(back);
  }

  private String claimed(LetterKind kind, int number) {
    var letter = Mails.letter(kind, number);
    deliveries().add(List.of(letter));
    return switch (deliveries().claim(letter, MONDAY)) {
      case Claim.Claimed _ -> "claimed";
      case Claim.Barred(var reason) -> reason;
      case Claim.Lost _ -> "lost";
    };
  }

  private boolean isClaimed(Delivery letter) {
    try {
      return deliveries().claim(letter, MONDAY) instanceof Claim.Claimed;
    } catch (Stale taken) {
      return false;
    }
  }

  private DeliveryState state(Delivery letter) {
    return deliveries().of(letter.key()).orElseThrow().state();
  }

  private static Delivery due(int number, Instant at) {
    var letter = Mails.letter(LetterKind.ENROLLMENT_SEATED, number);
    return Delivery.at("due/" + number, letter.letter(), "", MONDAY, at, Optional.empty());
  }

  private static Contact consenting(int number) {
    var member = Mails.member(number);
    return new Contact(
        member.address(),
        member.name(),
        member.company(),
        member.language(),
        false,
        Optional.of(new Consent(MONDAY, "Messe 2026", "CSV")),
        member.unsubscribedAt(),
        member.suppressedAt(),
        "",
        0);
  }
}
