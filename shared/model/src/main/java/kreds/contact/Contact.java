package kreds.contact;

import java.time.Instant;
import java.util.Optional;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// What is known of one address. One row an address, whatever the networks.
///
/// @param profile what the person is called, works for and reads
/// @param member works for a member company, and so may be told about the association's own
///   networks
/// @param unsubscribedAt has opted out of everything but service mail
/// @param suppression must not be written to at all
/// @param allowedAt when staff last took a suppression away
/// @param version rises with every change and guards every write; 0 before the first
public record Contact(
    EmailAddress address,
    Profile profile,
    boolean member,
    Optional<Consent> consent,
    Optional<Instant> unsubscribedAt,
    Optional<Suppression> suppression,
    Optional<Instant> allowedAt,
    long version) {

  /// What a person is called, works for and reads.
  ///
  /// @param name blank when not known
  public record Profile(String name, Company company, Language language) {}

  /// An address of which nothing is known yet.
  public static Contact unknown(EmailAddress address, Language language) {
    return new Contact(
        address,
        new Profile("", Company.UNKNOWN, language),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /// The person of that address.
  public Person person() {
    return new Person(profile.name(), profile.company(), address, profile.language());
  }

  /// Why a mail of that class may not go to this address at that moment; empty when it may. Staff's
  /// own mail always may: who hears of trouble must not be silenced by it.
  public Optional<Bar> bars(MailClass mailClass, Instant now) {
    if (mailClass == MailClass.STAFF) {
      return Optional.empty();
    }
    if (suppression.isPresent()) {
      return Optional.of(Bar.SUPPRESSED);
    }
    if (mailClass.canBeLeft() && unsubscribedAt.isPresent()) {
      return Optional.of(Bar.UNSUBSCRIBED);
    }
    return switch (mailClass) {
      case SERVICE, STAFF -> Optional.empty();
      case MEMBER_INFO -> member ? Optional.empty() : Optional.of(Bar.NO_BASIS);
      case MARKETING -> isConsenting(now) ? Optional.empty() : Optional.of(Bar.NO_BASIS);
    };
  }

  /// Whether there is a consent that has not lapsed.
  public boolean isConsenting(Instant now) {
    return consent.isPresent() && consent.get().holds(now);
  }

  /// The class that a mailing about networks has for this person: a member's information, or
  /// marketing to who has consented; empty when there is no basis for either.
  public Optional<MailClass> basis(Instant now) {
    if (member) {
      return Optional.of(MailClass.MEMBER_INFO);
    }
    return isConsenting(now) ? Optional.of(MailClass.MARKETING) : Optional.empty();
  }

  /// The same, not to be written to any more. The weightier reason stands, and of two alike the
  /// earlier, so that the order in which they are heard makes no difference. What happened before
  /// staff allowed the address is old news, however often it is heard.
  public Contact suppressed(Instant at, String why) {
    var other = new Suppression(at, why);
    var isOld = allowedAt.isPresent() && at.isBefore(allowedAt.get());
    var isLess = suppression.isPresent() && !other.outweighs(suppression.get());
    return isOld || isLess ? this : with(unsubscribedAt, Optional.of(other), allowedAt);
  }

  /// The same, to be written to again: staff know better.
  public Contact allowed(Instant at) {
    return suppression.isEmpty() ? this : with(unsubscribedAt, Optional.empty(), Optional.of(at));
  }

  /// The same, opted out of everything but service mail. The first time stays.
  public Contact unsubscribed(Instant at) {
    return unsubscribedAt.isPresent() ? this : with(Optional.of(at), suppression, allowedAt);
  }

  /// The same, which takes the own opting out back; what else bars the address stays.
  public Contact resubscribed() {
    return unsubscribedAt.isEmpty() ? this : with(Optional.empty(), suppression, allowedAt);
  }

  /// The same, as somebody else tells of the person, who reads that language. Name and company are
  /// completed, never overwritten: they may be the person's own word.
  public Contact told(Person person, boolean isMember, Optional<Consent> given) {
    var name = profile.name().isEmpty() ? person.name() : profile.name();
    var company = profile.company().isKnown() ? profile.company() : person.company();
    return new Contact(
        address,
        new Profile(name, company, person.language()),
        isMember,
        given,
        unsubscribedAt,
        suppression,
        allowedAt,
        version + 1);
  }

  /// The same, written to on the ground of the consent.
  public Contact written(Instant now) {
    var used = consent.map(given -> new Consent(given.at(), given.text(), given.source(), now));
    return new Contact(
        address, profile, member, used, unsubscribedAt, suppression, allowedAt, version + 1);
  }

  /// How it stands, in a word: `suppressed`, `unsubscribed` or `open`.
  public String state() {
    if (suppression.isPresent()) {
      return "suppressed";
    }
    return unsubscribedAt.isPresent() ? "unsubscribed" : "open";
  }

  private Contact with(
      Optional<Instant> left, Optional<Suppression> barred, Optional<Instant> allowed) {
    return new Contact(address, profile, member, consent, left, barred, allowed, version + 1);
  }

  @Override
  public String toString() {
    return "Contact[…]";
  }
}
