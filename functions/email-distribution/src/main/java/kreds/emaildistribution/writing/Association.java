package kreds.emaildistribution.writing;

import java.time.ZoneId;
import kreds.aws.Settings;
import kreds.delivery.LetterKind;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// Who writes: what every letter says of the association.
///
/// @param sender the mailbox that SES may send from
/// @param mailingSender the mailbox that mailings come from; the same unless the association wants
///   its confirmations to stand apart from what people may complain about
/// @param replyTo the mailbox that is read
/// @param language of who has said none: its pages need not be asked for
/// @param site the address of the catalogue, without a slash at the end
record Association(
    String name,
    EmailAddress sender,
    EmailAddress mailingSender,
    EmailAddress replyTo,
    String site,
    ZoneId zone,
    Language language) {

  /// What the settings say, with `SENDER` and `MAILING_SENDER` among those asked for.
  static Association of(Settings settings) {
    return new Association(
        settings.associationName(),
        EmailAddress.of(settings.value("SENDER")),
        EmailAddress.of(settings.value("MAILING_SENDER")),
        settings.contact().address(),
        settings.baseUrl(),
        settings.zone(),
        settings.defaultLanguage());
  }

  /// The mailbox that a letter comes from.
  EmailAddress from(LetterKind kind) {
    return kind.isOfAMailing() ? mailingSender : sender;
  }
}
