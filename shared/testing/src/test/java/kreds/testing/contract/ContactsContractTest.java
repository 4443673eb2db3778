package kreds.testing.contract;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.contact.Suppression;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

@OnEachStore
final class ContactsContractTest extends Contract {
  private static final Instant TOMORROW = MONDAY.plusSeconds(86_400);

  ContactsContractTest(Store store) {
    super(store);
  }

  @Test
  void aContactIsWrittenByWhoReadItLast() {
    var contact = member(1);
    know(contact);
    assertStale(new Write.ContactSaved(nobody(1), contact));
    var known = read(1);
    assertThat(known).isEqualTo(contact);
    assertThat(known.version()).isOne();
    var left = known.suppressed(MONDAY, "bounce").unsubscribed(TOMORROW);
    stored().write(new Write.ContactSaved(known, left));
    var after = read(1);
    assertThat(after).isEqualTo(left);
    assertThat(after.suppression()).contains(new Suppression(MONDAY, "bounce"));
    assertThat(after.unsubscribedAt()).contains(TOMORROW);
    stored().write(new Write.ContactSaved(after, after.allowed(TOMORROW)));
    assertThat(read(1).suppression()).isEmpty();
    assertStale(new Write.ContactSaved(known, known.unsubscribed(MONDAY)));
    assertThat(read(1)).isEqualTo(after.allowed(TOMORROW));
  }

  @Test
  void whoSubscribesIsFoundByAddressUntilTheyEndIt() {
    var both = nobody(2).subscribed(Language.EN, MONDAY);
    var ended = nobody(3).subscribed(Language.DA, MONDAY).left(MailList.NEWSLETTER, TOMORROW);
    for (var contact : List.of(both, member(1).subscribed(Language.DA, MONDAY), ended, member(4))) {
      know(contact);
    }
    assertThat(stored().contacts().subscribers()).containsExactly(read(1), read(2));
    assertThat(read(3)).isEqualTo(ended);
    stored().write(new Write.ContactSaved(read(2), read(2).left(MailList.NEWSLETTER, TOMORROW)));
    assertThat(stored().contacts().subscribers()).containsExactly(read(1));
    stored().write(new Write.ContactSaved(read(3), read(3).back(MailList.NEWSLETTER, TOMORROW)));
    assertThat(stored().contacts().subscribers()).containsExactly(read(1), read(3));
  }

  @Test
  void aContactComesBackAsItWas() {
    for (var contact :
        List.of(
            member(1),
            consenting(2).unsubscribed(MONDAY),
            nobody(3).suppressed(MONDAY, "complaint"))) {
      know(contact);
      assertThat(stored().contacts().of(contact.address())).contains(contact);
    }
    assertThat(stored().contacts().of(person(4).address())).isEmpty();
  }

  @Test
  void manyContactsAreReadAtOnceAndTheUnknownAreLeftOut() {
    var addresses = new ArrayList<EmailAddress>();
    for (var number = 1; number <= 230; number++) {
      addresses.add(person(number).address());
      if (number % 2 == 0) {
        know(member(number));
      }
    }
    var found = stored().contacts().ofAll(addresses);
    assertThat(found).hasSize(115);
    assertThat(found).containsEntry(person(2).address(), member(2));
    assertThat(found).doesNotContainKey(person(1).address());
    assertThat(stored().contacts().ofAll(List.of())).isEmpty();
  }

  @Test
  void theOwnWordReplacesAnOlderConsent() {
    know(consenting(1));
    var newer = new Consent(TOMORROW, "later-networks 2026-11", "invitation c-1");
    var otherwiseNamed =
        new Person("Anden", Company.of("Anden A/S"), person(1).address(), Language.EN);

    stored().write(new Write.ConsentGiven(otherwiseNamed, newer));

    assertThat(read(1).consent()).contains(newer);
    assertThat(read(1).profile()).isEqualTo(consenting(1).profile());
    assertThat(read(1).version()).isEqualTo(2);
    stored().write(new Write.ConsentGiven(person(2), newer));
    assertThat(read(2).consent()).contains(newer);
    assertThat(read(2).profile().name()).isEqualTo(person(2).name());
  }

  @Test
  void theOwnWordTakesAnEarlierOptOutBack() {
    know(consenting(1));
    var left = read(1).unsubscribed(MONDAY);
    stored().write(new Write.ContactSaved(read(1), left));

    stored().write(new Write.ConsentGiven(person(1), Consent.interest(TOMORROW, "c-1")));

    assertThat(read(1).unsubscribedAt()).isEmpty();
    assertThat(read(1).consent()).contains(Consent.interest(TOMORROW, "c-1"));
  }

  private Contact read(int number) {
    return stored().contacts().of(person(number).address()).orElseThrow();
  }

  private static Contact nobody(int number) {
    return Contact.unknown(person(number).address(), Language.DA);
  }
}
