package kreds.emaildistribution.writing;

import kreds.delivery.Letter;
import kreds.mailing.MailingText;

/// Writing for who only looks: also the words of a mailing on a page.
public interface Showing extends Writing {

  /// The words of a mailing as everybody can read them on a page, without what frames a mail.
  ///
  /// @param letter with what is filled in
  /// @throws UnwritableLetter as for [#write]
  Preview onPage(Letter letter, MailingText text);

  /// What they are called: their subject.
  ///
  /// @param letter with what is filled in
  /// @throws UnwritableLetter as for [#write]
  String title(Letter letter, MailingText text);
}
