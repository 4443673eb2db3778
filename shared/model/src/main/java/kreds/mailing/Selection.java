package kreds.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kreds.contact.Bar;
import kreds.contact.Contact;
import kreds.contact.MailClass;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Who gets a mailing, and how many do not, and why: one mail per address (M1).
///
/// @param recipients in the order of their addresses, so that expanding it again goes the same way
/// @param leftOut how many by reason: `excluded`, `already-got`, `suppressed`, `unsubscribed`,
///   `no-basis`
/// @param unfounded those who are left out because there is neither membership nor consent
public record Selection(
    List<Recipient> recipients, Map<String, Integer> leftOut, List<Person> unfounded) {

  public Selection {
    recipients = List.copyOf(recipients);
    leftOut = Map.copyOf(leftOut);
    unfounded = List.copyOf(unfounded);
  }

  /// Include minus exclude minus already got; of each who remains, what the contact says about
  /// writing to them now.
  ///
  /// @param network the one that the mailing is about; blank for none
  /// @param now at which it is asked: a consent may have lapsed
  public static Selection of(
      String network,
      Collection<AudienceMember> include,
      Set<EmailAddress> exclude,
      Set<EmailAddress> alreadyGot,
      Map<EmailAddress, Contact> contacts,
      Instant now) {
    var recipients = new ArrayList<Recipient>();
    var leftOut = new TreeMap<String, Integer>();
    var unfounded = new ArrayList<Person>();
    for (var named : oneByAddress(include, network).values()) {
      var address = named.person().address();
      var contact = Optional.ofNullable(contacts.get(address));
      var kind = kind(named, network, contact, now);
      var bar =
          exclude.contains(address)
              ? Optional.of("excluded")
              : alreadyGot.contains(address)
                  ? Optional.of("already-got")
                  : bar(contact, kind, now).map(Bar::code);
      if (bar.isPresent()) {
        leftOut.merge(bar.get(), 1, Integer::sum);
        if (bar.get().equals(Bar.NO_BASIS.code())) {
          unfounded.add(named.person());
        }
      } else {
        recipients.add(
            new Recipient(
                addressed(named, kind, contact), kind, named.candidate(), own(named, kind)));
      }
    }
    return new Selection(recipients, leftOut, unfounded);
  }

  /// How many get it.
  public int number() {
    return recipients.size();
  }

  /// How many are left out because there is neither membership nor consent.
  public int withoutBasis() {
    return unfounded.size();
  }

  /// The own page is for who is written to as one who takes part, or waits.
  private static Optional<LinkSubject.OfEnrollment> own(AudienceMember named, LetterKind kind) {
    return kind == LetterKind.MAILING_TO_ENROLLED ? named.place() : Optional.empty();
  }

  /// Who is named twice is named once.
  private static Map<String, AudienceMember> oneByAddress(
      Collection<AudienceMember> include, String network) {
    var byAddress = new TreeMap<String, AudienceMember>();
    for (var named : include) {
      byAddress.merge(
          named.person().address().value(), named, (one, other) -> one.and(other, network));
    }
    return new LinkedHashMap<>(byAddress);
  }

  /// Service mail to who takes part in the network that it is about, or waits for it; the
  /// newsletter to who subscribes; to everybody else what there is a basis for.
  private static LetterKind kind(
      AudienceMember named, String network, Optional<Contact> contact, Instant now) {
    if (named.isOwn(network)) {
      return LetterKind.MAILING_TO_ENROLLED;
    }
    if (named.subscriber()) {
      return LetterKind.MAILING_TO_SUBSCRIBER;
    }
    return contact
            .flatMap(known -> known.basis(now))
            .filter(MailClass.MEMBER_INFO::equals)
            .isPresent()
        ? LetterKind.MAILING_TO_MEMBER
        : LetterKind.MAILING_BY_CONSENT;
  }

  /// Of whom nothing is known, that much is: no bounce, no opt-out, and no basis.
  private static Optional<Bar> bar(Optional<Contact> contact, LetterKind kind, Instant now) {
    if (contact.isPresent()) {
      return contact.get().bars(kind.mailClass(), now);
    }
    return kind.mailClass() == MailClass.SERVICE ? Optional.empty() : Optional.of(Bar.NO_BASIS);
  }

  /// The language is the person's own word: that of the form, and of others what is kept with the
  /// contact.
  private static Person addressed(
      AudienceMember named, LetterKind kind, Optional<Contact> contact) {
    var person = named.person();
    return kind == LetterKind.MAILING_TO_ENROLLED
        ? person
        : new Person(
            person.name(),
            person.company(),
            person.address(),
            contact.orElseThrow().profile().language());
  }
}
