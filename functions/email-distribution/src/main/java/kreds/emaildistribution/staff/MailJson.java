package kreds.emaildistribution.staff;

import java.time.Instant;
import java.util.Optional;
import kreds.contact.MailClass;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.mailing.StateWords;
import kreds.emaildistribution.sending.MissedWords;
import kreds.text.Language;
import kreds.web.api.Means;
import kreds.web.api.OrNull;

/// A mail to an address.
///
/// @param allowedAs why it was allowed
record MailJson(
    String delivery,
    LetterKind kind,
    String state,
    String reason,
    @Means("The reason in words.") Optional<String> why,
    String allowedAs,
    Instant createdAt,
    @OrNull Optional<Instant> dueAt,
    String messageId) {

  static MailJson of(Delivery delivery) {
    var kind = delivery.letter().kind();
    return new MailJson(
        delivery.key(),
        kind,
        StateWords.of(delivery),
        delivery.reason(),
        Optional.of(delivery.reason())
            .filter(code -> !code.isEmpty())
            .map(new MissedWords(Language.EN)::reason),
        basis(kind.mailClass()),
        delivery.createdAt(),
        delivery.nextAt(),
        delivery.providerId());
  }

  /// The basis of the class, in words.
  private static String basis(MailClass mailClass) {
    return switch (mailClass) {
      case SERVICE -> "service email about what the person does or takes part in";
      case MEMBER_INFO -> "information for a member about the association's own networks";
      case MARKETING -> "consent";
      case NEWSLETTER -> "subscription to the newsletter";
      case STAFF -> "email to the secretariat itself";
    };
  }
}
