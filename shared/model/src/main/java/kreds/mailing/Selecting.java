package kreds.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kreds.contact.Bar;
import kreds.contact.Contact;
import kreds.contact.MailClass;
import kreds.contact.MailList;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Selects who gets a mailing, some at a time: of each whether, by which right, and in which
/// language.
final class Selecting {
  private final String network;
  private final Set<EmailAddress> exclude;
  private final Set<EmailAddress> alreadyGot;
  private final boolean isIssue;
  private final Instant now;
  private final List<Recipient> recipients = new ArrayList<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final List<Person> unfounded = new ArrayList<>();

  /// @param isIssue whether it is an issue of the newsletter: that is nobody's own, and not for who
  ///   has left it
  Selecting(
      String network,
      boolean isIssue,
      Set<EmailAddress> exclude,
      Set<EmailAddress> alreadyGot,
      Instant now) {
    this.network = network;
    this.isIssue = isIssue;
    this.exclude = exclude;
    this.alreadyGot = alreadyGot;
    this.now = now;
  }

  /// Goes through these, with what is known of them.
  void add(
      List<AudienceMember> some,
      Function<List<EmailAddress>, Map<EmailAddress, Contact>> contacts) {
    var known = contacts.apply(some.stream().map(named -> named.person().address()).toList());
    for (var named : some) {
      add(named, Optional.ofNullable(known.get(named.person().address())));
    }
  }

  private void add(AudienceMember named, Optional<Contact> contact) {
    var kind = kind(named, contact);
    var bar = left(named, contact, kind);
    if (bar.isEmpty()) {
      recipients.add(
          new Recipient(
              addressed(named, kind, contact), kind, named.candidate(), own(named, kind)));
      return;
    }
    leftOut.merge(bar.get(), 1, Integer::sum);
    if (bar.get().equals(Bar.NO_BASIS.code())) {
      unfounded.add(named.person());
    }
  }

  /// Why this one does not get it, in a word.
  private Optional<String> left(AudienceMember named, Optional<Contact> contact, LetterKind kind) {
    var address = named.person().address();
    if (exclude.contains(address)) {
      return Optional.of("excluded");
    }
    if (alreadyGot.contains(address)) {
      return Optional.of("already-got");
    }
    if (named.lapsed()) {
      return Optional.of("lapsed");
    }
    return isIssue && contact.flatMap(known -> known.leftAt(MailList.NEWSLETTER)).isPresent()
        ? Optional.of(Bar.UNSUBSCRIBED.code())
        : bar(contact, kind).map(Bar::code);
  }

  Selection selected() {
    return new Selection(recipients, leftOut, unfounded);
  }

  /// The own page is for who is written to as one who takes part, or waits.
  private static Optional<LinkSubject.OfEnrollment> own(AudienceMember named, LetterKind kind) {
    return kind == LetterKind.MAILING_TO_ENROLLED ? named.place() : Optional.empty();
  }

  /// Service mail to who takes part in the network that it is about, or waits for it; the
  /// newsletter to who subscribes; to everybody else what there is a basis for.
  private LetterKind kind(AudienceMember named, Optional<Contact> contact) {
    if (!isIssue && named.isOwn(network)) {
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
  private Optional<Bar> bar(Optional<Contact> contact, LetterKind kind) {
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
