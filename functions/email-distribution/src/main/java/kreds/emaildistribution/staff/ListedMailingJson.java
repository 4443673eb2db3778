package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.Optional;
import kreds.mailing.Mailing;
import kreds.mailing.TiedOrder;
import kreds.text.Language;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A line of the list of mailings: staff know one by its subject, and a letter of a decision by the
/// order that it goes out with.
record ListedMailingJson(
    @Inlined MailingJson mailing,
    String subject,
    @Means("The order that it goes out with, and never without; none for a mailing of its own.")
        Optional<String> with) {

  /// @param language of staff, if the mailing has words in it
  static ListedMailingJson of(Mailing mailing, ZoneId zone, Language language) {
    return new ListedMailingJson(
        MailingJson.of(mailing, zone),
        mailing.content().named(language),
        mailing.draft().tied().map(TiedOrder::command));
  }
}
