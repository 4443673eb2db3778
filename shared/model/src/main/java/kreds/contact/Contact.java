package kreds.contact;

import java.time.Instant;
import java.util.Optional;
import kreds.basics.EmailAddress;
import kreds.mail.MailClass;
import kreds.text.Language;

/// What is known of one address. One row an address, whatever the networks.
///
/// @param member works for a member company, and so may be told about the association's own
///   networks
/// @param unsubscribedAt has opted out of everything but service mail
/// @param suppressedAt must not be written to at all: a hard bounce, a complaint, or staff said so
/// @param suppressedWhy `bounce`, `complaint` or what staff noted; blank when not suppressed
/// @param version for conditional writes; 0 before the first
public record Contact(
    EmailAddress address,
    String name,
    String company,
    Language language,
    boolean member,
    Optional<Consent> consent,
    Optional<Instant> unsubscribedAt,
    Optional<Instant> suppressedAt,
    String suppressedWhy,
    long version) {

  /// An address of which nothing is known yet.
  public static Contact unknown(EmailAddress address, Language language) {
    return new Contact(
        address,
        "",
        "",
        language,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        0);
  }

  /// Why a mail of that class may not go to this address now; empty when it may.
  public Optional<String> bars(MailClass mailClass) {
    if (mailClass == MailClass.STAFF) {
      return Optional.empty();
    }
    if (suppressedAt.isPresent()) {
      return Optional.of("suppressed");
    }
    if (mailClass.canBeLeft() && unsubscribedAt.isPresent()) {
      return Optional.of("unsubscribed");
    }
    return switch (mailClass) {
      case SERVICE, STAFF -> Optional.empty();
      case MEMBER_INFO -> member ? Optional.empty() : Optional.of("no-basis");
      case MARKETING -> consent.isPresent() ? Optional.empty() : Optional.of("no-basis");
    };
  }

  /// The class that a mailing about networks has for this person: a member's information, or
  /// marketing to who has consented; empty when there is no basis for either.
  public Optional<MailClass> basis() {
    if (member) {
      return Optional.of(MailClass.MEMBER_INFO);
    }
    return consent.isPresent() ? Optional.of(MailClass.MARKETING) : Optional.empty();
  }

  /// The same, not to be written to any more. The weightier reason stands, and of two alike the
  /// earlier, so that the order in which they are heard makes no difference.
  public Contact suppressed(Instant at, String why) {
    if (suppressedAt.isPresent()) {
      var more = weight(why) - weight(suppressedWhy);
      if (more < 0 || (more == 0 && !at.isBefore(suppressedAt.get()))) {
        return this;
      }
    }
    return suppression(Optional.of(at), why);
  }

  /// The same, to be written to again: staff know better.
  public Contact allowed() {
    return suppression(Optional.empty(), "");
  }

  private Contact suppression(Optional<Instant> at, String why) {
    return new Contact(
        address, name, company, language, member, consent, unsubscribedAt, at, why, version);
  }

  private static int weight(String why) {
    return switch (why) {
      case "complaint" -> 2;
      case "bounce" -> 1;
      default -> 0;
    };
  }

  /// The same, opted out of everything but service mail. The first time stays.
  public Contact unsubscribed(Instant at) {
    return unsubscribedAt.isPresent()
        ? this
        : new Contact(
            address,
            name,
            company,
            language,
            member,
            consent,
            Optional.of(at),
            suppressedAt,
            suppressedWhy,
            version);
  }

  @Override
  public String toString() {
    return "Contact[…]";
  }
}
