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
/// @param unsubscribedAt has left the news of networks
/// @param newsletter by the person's own word alone
/// @param suppression must not be written to at all
/// @param allowedAt when staff last took a suppression away
/// @param version rises with every change and guards every write; 0 before the first
public record Contact(
    EmailAddress address,
    Profile profile,
    boolean member,
    Optional<Consent> consent,
    Optional<Instant> unsubscribedAt,
    Optional<Subscription> newsletter,
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
    return switch (mailClass) {
      case SERVICE, STAFF -> Optional.empty();
      case MEMBER_INFO -> unlessLeft(member);
      case MARKETING -> unlessLeft(isConsenting(now));
      case NEWSLETTER -> barred(isEnded(), isSubscribed(now));
    };
  }

  private Optional<Bar> unlessLeft(boolean hasBasis) {
    return barred(unsubscribedAt.isPresent(), hasBasis);
  }

  private static Optional<Bar> barred(boolean isLeft, boolean hasBasis) {
    return isLeft
        ? Optional.of(Bar.UNSUBSCRIBED)
        : hasBasis ? Optional.empty() : Optional.of(Bar.NO_BASIS);
  }

  /// Whether the person gets letters of that list: there is a basis, and they have not left it.
  public boolean gets(MailList list, Instant now) {
    return list == MailList.NEWSLETTER
        ? isSubscribed(now)
        : unsubscribedAt.isEmpty() && (member || isConsenting(now));
  }

  /// How the person stands on that list: what they have said themselves comes before what bars the
  /// address.
  public Standing standing(MailList list, Instant now) {
    if (leftAt(list).isPresent()) {
      return Standing.LEFT;
    }
    if (gets(list, now)) {
      return suppression.isPresent() ? Standing.BARRED : Standing.GETS;
    }
    var saidYes = list == MailList.NEWSLETTER ? newsletter.isPresent() : consent.isPresent();
    return saidYes ? Standing.LAPSED : Standing.NEVER;
  }

  /// When the person left that list; nothing where they are on it, or never were.
  public Optional<Instant> leftAt(MailList list) {
    if (list == MailList.NETWORKS) {
      return unsubscribedAt;
    }
    return newsletter.isPresent() ? newsletter.get().endedAt() : Optional.empty();
  }

  private boolean isSubscribed(Instant now) {
    return newsletter.isPresent() && newsletter.get().holds(now);
  }

  private boolean isEnded() {
    return newsletter.isPresent() && newsletter.get().isEnded();
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
    return isOld || isLess ? this : with(unsubscribedAt, newsletter, Optional.of(other), allowedAt);
  }

  /// The same, to be written to again: staff know better.
  public Contact allowed(Instant at) {
    return suppression.isEmpty()
        ? this
        : with(unsubscribedAt, newsletter, Optional.empty(), Optional.of(at));
  }

  /// The same, not on that list any more. The first time stays. Who was never on the newsletter's
  /// has nothing to leave.
  public Contact left(MailList list, Instant at) {
    if (list == MailList.NETWORKS) {
      return unsubscribedAt.isPresent()
          ? this
          : with(Optional.of(at), newsletter, suppression, allowedAt);
    }
    return newsletter.isEmpty() || isEnded()
        ? this
        : with(unsubscribedAt, Optional.of(newsletter.get().ended(at)), suppression, allowedAt);
  }

  /// The same, gets nothing but service mail any more.
  public Contact unsubscribed(Instant at) {
    return left(MailList.NETWORKS, at).left(MailList.NEWSLETTER, at);
  }

  /// The same, which takes the own leaving of a list back; what else bars the address stays. That
  /// one wants the newsletter after all is a word of its own, and counts from now.
  public Contact back(MailList list, Instant at) {
    if (leftAt(list).isEmpty()) {
      return this;
    }
    return list == MailList.NETWORKS
        ? with(Optional.empty(), newsletter, suppression, allowedAt)
        : with(unsubscribedAt, Optional.of(Subscription.confirmed(at)), suppression, allowedAt);
  }

  /// The same, which gets the newsletter from now on, in that language: the person's own word.
  /// Whoever gets it already in it, and has said so within a day, says nothing new; otherwise it
  /// holds longer for that, and they have not come later.
  public Contact subscribed(Language language, Instant at) {
    var stands = newsletter.filter(it -> it.holds(at));
    if (profile.language() == language && stands.filter(it -> it.isUsed(at)).isPresent()) {
      return this;
    }
    var subscription = stands.map(it -> it.used(at));
    return new Contact(
        address,
        new Profile(profile.name(), profile.company(), language),
        member,
        consent,
        unsubscribedAt,
        subscription.or(() -> Optional.of(Subscription.confirmed(at))),
        suppression,
        allowedAt,
        version + 1);
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
        newsletter,
        suppression,
        allowedAt,
        version + 1);
  }

  /// The same, written to by a letter of that class: the consent that it goes on is used by it.
  public Contact written(MailClass mailClass, Instant now) {
    return switch (mailClass) {
      case MARKETING -> writtenBy(consent.map(given -> given.used(now)), newsletter);
      case NEWSLETTER -> writtenBy(consent, newsletter.map(it -> it.used(now)));
      case SERVICE, MEMBER_INFO, STAFF -> this;
    };
  }

  private Contact writtenBy(Optional<Consent> used, Optional<Subscription> subscription) {
    return new Contact(
        address,
        profile,
        member,
        used,
        unsubscribedAt,
        subscription,
        suppression,
        allowedAt,
        version + 1);
  }

  /// How it stands, in a word: `suppressed`, `unsubscribed` or `open`; and whether it subscribes to
  /// the newsletter.
  public String state() {
    var open = unsubscribedAt.isPresent() ? "unsubscribed" : "open";
    var word = suppression.isPresent() ? "suppressed" : open;
    return newsletter.isPresent() && !isEnded() ? word + ", newsletter" : word;
  }

  private Contact with(
      Optional<Instant> left,
      Optional<Subscription> subscription,
      Optional<Suppression> barred,
      Optional<Instant> allowed) {
    return new Contact(
        address, profile, member, consent, left, subscription, barred, allowed, version + 1);
  }

  @Override
  public String toString() {
    return "Contact[…]";
  }
}
