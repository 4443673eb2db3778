package kreds.emaildistribution.staff;

import kreds.mailing.MailingFigures;

/// What became of a mailing, in numbers.
///
/// @param delivered how many the recipients' servers took
/// @param complained how many were called spam
/// @param unsubscribed how many left their list by it
/// @param enrolled how many have enrolled since in a network that it tells of, and have confirmed
///   it
record MailingFiguresJson(
    int sent, int delivered, int bounced, int complained, int unsubscribed, int enrolled) {

  static MailingFiguresJson of(MailingFigures figures) {
    return new MailingFiguresJson(
        figures.sent(),
        figures.delivered(),
        figures.bounced(),
        figures.complained(),
        figures.left(),
        figures.enrolled());
  }
}
