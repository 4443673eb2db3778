package kreds.emaildistribution.staff;

import kreds.emaildistribution.mailing.MailingWiring;
import kreds.web.staff.Commands;

/// Puts together what staff can order.
public record StaffWiring(MailingWiring mailing) {

  /// These commands and the function's own.
  public Commands add(Commands commands) {
    var settings = mailing.context().settings();
    var data = new MailingJson(settings.zone());
    var drafts =
        new DraftCommands(
            mailing.drafting(),
            mailing.testing(),
            mailing.mailings(),
            settings.defaultLanguage(),
            data);
    var sending =
        new SendingCommands(
            drafts,
            mailing.drafting(),
            mailing.releasing(),
            mailing.pausing(),
            mailing.deliveries(),
            data);
    return new AddressCommands(mailing.addresses()).add(sending.add(drafts.add(commands)));
  }
}
