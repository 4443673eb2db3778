package kreds.emaildistribution.staff;

import java.util.Optional;
import kreds.emaildistribution.mailing.ReadingMail;
import kreds.emaildistribution.writing.Preview;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.api.Inlined;
import kreds.web.api.OrNull;

/// A mail as its recipient reads it.
///
/// @param subject and
/// @param text nothing where they cannot be written any more
record ReadMailJson(
    @Inlined MailJson mail,
    String address,
    String name,
    Language language,
    @OrNull Optional<String> subject,
    @OrNull Optional<String> text) {

  static ReadMailJson of(ReadingMail.Read read) {
    Person to = read.letter().letter().to();
    return new ReadMailJson(
        MailJson.of(read.letter()),
        to.address().value(),
        to.name(),
        to.language(),
        read.says().map(Preview::subject),
        read.says().map(Preview::text));
  }
}
