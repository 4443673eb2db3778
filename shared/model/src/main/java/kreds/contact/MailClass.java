package kreds.contact;

import java.util.Optional;

/// What a mail is, in the eyes of the law and of who gets it. The class decides on what basis it
/// may be sent, whether it carries a way to opt out, and what happens when nobody knows whether it
/// left.
public enum MailClass {
  /// Answers something that the recipient did or is part of. Needs no consent, carries no
  /// marketing.
  SERVICE,
  /// Tells a member about the association's own networks.
  MEMBER_INFO,
  /// Anything else of that kind: only to who has consented (Danish Marketing Practices Act § 10).
  MARKETING,
  /// The newsletter: only to who has subscribed to it (the same § 10).
  NEWSLETTER,
  /// To the secretariat itself.
  STAFF;

  /// Whether it must carry an unsubscribe link (RFC 8058) and respects an opt-out.
  public boolean canBeLeft() {
    return list().isPresent();
  }

  /// The list that it belongs to, which one can leave by itself.
  public Optional<MailList> list() {
    return switch (this) {
      case MEMBER_INFO, MARKETING -> Optional.of(MailList.NETWORKS);
      case NEWSLETTER -> Optional.of(MailList.NEWSLETTER);
      case SERVICE, STAFF -> Optional.empty();
    };
  }

  /// Whether it goes once more when the provider never said whether it took it: a person who waits
  /// for a confirmation is better off with two than with none; of marketing nobody gets two.
  public boolean goesOnceMore() {
    return this == SERVICE || this == STAFF;
  }
}
