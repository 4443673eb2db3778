package kreds.testing.contract;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.commit.Write;
import kreds.contact.Bar;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.MailClass;
import kreds.contact.Subscription;
import kreds.contact.Suppression;
import kreds.delivery.Claim;
import kreds.delivery.LetterKind;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Who may be written to is one rule, [Contact#bars]; a store that asks it in its own language, at
/// the moment of sending, gives the same answer for every class and every state.
@OnEachStore
final class MayBeWrittenToContractTest extends Contract {
  private static final Map<MailClass, LetterKind> KINDS =
      new EnumMap<>(
          Map.of(
              MailClass.SERVICE, LetterKind.ENROLLMENT_SEATED,
              MailClass.MEMBER_INFO, LetterKind.MAILING_TO_MEMBER,
              MailClass.MARKETING, LetterKind.MAILING_BY_CONSENT,
              MailClass.NEWSLETTER, LetterKind.MAILING_TO_SUBSCRIBER,
              MailClass.STAFF, LetterKind.NETWORK_READY));

  MayBeWrittenToContractTest(Store store) {
    super(store);
  }

  @Test
  void aClaimIsBarredByWhatBarsTheContact() {
    assertThat(KINDS).containsOnlyKeys(MailClass.values());
    for (var contact : everyState()) {
      know(contact);
      for (var kind : KINDS.values()) {
        assertThat(barred(kind, contact))
            .as("%s to %s", kind.mailClass(), told(contact))
            .isEqualTo(contact.bars(kind.mailClass(), MONDAY));
      }
    }
  }

  @Test
  void whomNobodyKnowsIsBarredLikeSomebodyOfWhomNothingIsKnown() {
    var nobody = Contact.unknown(person(99).address(), Language.DA);
    for (var kind : KINDS.values()) {
      assertThat(barred(kind, nobody))
          .as("%s", kind)
          .isEqualTo(nobody.bars(kind.mailClass(), MONDAY));
    }
  }

  @Test
  void aConsentIsUsedByWhatIsSentOnItsGroundAndByNothingElse() {
    var given = consenting(1, MONDAY.minus(Duration.ofDays(364)));
    know(given);

    assertThat(barred(LetterKind.ENROLLMENT_SEATED, given)).isEmpty();
    assertThat(barred(LetterKind.MAILING_TO_MEMBER, given)).contains(Bar.NO_BASIS);
    assertThat(stored().contacts().of(given.address())).contains(given);
    assertThat(barred(LetterKind.MAILING_BY_CONSENT, given)).isEmpty();

    assertThat(stored().contacts().of(given.address()))
        .contains(given.written(MailClass.MARKETING, MONDAY));
  }

  private static Contact consenting(int number, Instant given) {
    var known = person(number);
    return new Contact(
        known.address(),
        new Contact.Profile(known.name(), known.company(), known.language()),
        false,
        Optional.of(new Consent(given, "Messe 2025", "CSV")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Contact subscribed(int number, Instant given) {
    var known = person(number);
    return Contact.unknown(known.address(), known.language()).subscribed(known.language(), given);
  }

  private static Optional<Subscription> newsletter(int bits) {
    var given = Subscription.confirmed(MONDAY);
    return switch (bits >> 4) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(given);
      default -> Optional.of(new Subscription(given.consent(), Optional.of(MONDAY)));
    };
  }

  private Optional<Bar> barred(LetterKind kind, Contact contact) {
    var letter = letter(kind, numberOf(contact));
    stored().write(new Write.LetterAdded(letter));
    return switch (stored().deliveries().claim(letter, MONDAY)) {
      case Claim.Claimed _ -> Optional.empty();
      case Claim.Barred(var why) -> Optional.of(why);
      case Claim.Lost _ -> throw new AssertionError("nobody else claims it");
    };
  }

  private static int numberOf(Contact contact) {
    return IntStream.range(1, 200)
        .filter(number -> person(number).address().equals(contact.address()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Contact> everyState() {
    var all = new ArrayList<Contact>();
    for (var bits = 0; bits < 64; bits++) {
      var known = person(bits + 1);
      all.add(
          new Contact(
              known.address(),
              new Contact.Profile(known.name(), known.company(), known.language()),
              (bits & 1) != 0,
              (bits & 2) == 0
                  ? Optional.empty()
                  : Optional.of(new Consent(MONDAY, "Messe 2026", "CSV")),
              (bits & 4) == 0 ? Optional.empty() : Optional.of(MONDAY),
              newsletter(bits),
              (bits & 8) == 0 ? Optional.empty() : Optional.of(new Suppression(MONDAY, "bounce")),
              Optional.empty(),
              1));
    }
    all.add(consenting(101, MONDAY.minus(Consent.HOLDS)));
    all.add(consenting(102, MONDAY.minus(Consent.HOLDS).plusSeconds(1)));
    all.add(subscribed(103, MONDAY.minus(Consent.HOLDS)));
    all.add(subscribed(104, MONDAY.minus(Consent.HOLDS).plusSeconds(1)));
    return all;
  }

  private static String told(Contact contact) {
    return "member %s, consent %s, unsubscribed %s, suppressed %s"
        .formatted(
            contact.member(),
            contact.consent().isPresent(),
            contact.unsubscribedAt().isPresent(),
            contact.suppression().isPresent());
  }
}
