package kreds.mailing;

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
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Who gets a mailing, and how many do not, and why: one mail per address (M1).
///
/// @param recipients in the order of their addresses, so that expanding it again goes the same way
/// @param leftOut how many by reason: `excluded`, `already-got`, `suppressed`, `unsubscribed`,
///   `no-basis`
public record Selection(List<Recipient> recipients, Map<String, Integer> leftOut) {

  public Selection {
    recipients = List.copyOf(recipients);
    leftOut = Map.copyOf(leftOut);
  }

  /// Include minus exclude minus already got; of each who remains, what the contact says about
  /// writing to them now.
  public static Selection of(
      Collection<AudienceMember> include,
      Set<EmailAddress> exclude,
      Set<EmailAddress> alreadyGot,
      Map<EmailAddress, Contact> contacts) {
    var recipients = new ArrayList<Recipient>();
    var leftOut = new TreeMap<String, Integer>();
    for (var named : oneByAddress(include).values()) {
      var address = named.person().address();
      var contact = Optional.ofNullable(contacts.get(address));
      var bar =
          exclude.contains(address)
              ? Optional.of("excluded")
              : alreadyGot.contains(address)
                  ? Optional.of("already-got")
                  : bar(contact).map(Bar::code);
      if (bar.isPresent()) {
        leftOut.merge(bar.get(), 1, Integer::sum);
      } else {
        recipients.add(recipient(named, contact.orElseThrow()));
      }
    }
    return new Selection(recipients, leftOut);
  }

  /// How many get it.
  public int number() {
    return recipients.size();
  }

  /// Who is named twice is named once; a candidacy wins, because its letter has a link to answer
  /// by.
  private static Map<String, AudienceMember> oneByAddress(Collection<AudienceMember> include) {
    var byAddress = new TreeMap<String, AudienceMember>();
    for (var named : include) {
      byAddress.merge(
          named.person().address().value(),
          named,
          (one, other) -> one.candidate().isPresent() ? one : other);
    }
    return new LinkedHashMap<>(byAddress);
  }

  private static Optional<Bar> bar(Optional<Contact> contact) {
    if (contact.isEmpty()) {
      return Optional.of(Bar.NO_BASIS);
    }
    var basis = contact.get().basis();
    var asked = basis.orElse(MailClass.MARKETING);
    return contact.get().bars(asked);
  }

  private static Recipient recipient(AudienceMember named, Contact contact) {
    var kind =
        contact.basis().orElseThrow() == MailClass.MEMBER_INFO
            ? LetterKind.MAILING_TO_MEMBER
            : LetterKind.MAILING_BY_CONSENT;
    var person = named.person();
    // The language is the person's own word, kept with the contact.
    return new Recipient(
        new Person(person.name(), person.company(), person.address(), contact.profile().language()),
        kind,
        named.candidate());
  }
}
