package kreds.emaildistribution.staff;

import kreds.emaildistribution.mailing.MailingWiring;
import kreds.emaildistribution.newsletter.ComposingNewsletter;
import kreds.emaildistribution.sending.SendingGate;
import kreds.emaildistribution.sending.WaitingLetters;
import kreds.web.staff.Commands;

/// Puts together what staff can order.
public record StaffWiring(MailingWiring mailing, SendingGate gate) {

  /// These commands and the function's own.
  public Commands add(Commands commands) {
    var settings = mailing.context().settings();
    var drafts =
        new DraftCommands(
            mailing.drafting(),
            mailing.testing(),
            mailing.mailings(),
            settings.defaultLanguage(),
            settings.zone(),
            mailing.context().clock());
    var sending =
        new SendingCommands(
            drafts,
            mailing.drafting(),
            mailing.releasing(),
            mailing.pausing(),
            mailing.deliveries(),
            mailing.counting(),
            settings.zone());
    var addresses =
        new AddressCommands(mailing.addresses(), mailing.goingAgain(), mailing.reading());
    var held =
        new HeldCommands(
            mailing.lettersForStaff(), mailing.goingAgain(), mailing.mailings(), settings.zone());
    var all =
        new SwitchCommands(
            gate,
            new WaitingLetters(mailing.deliveries(), mailing.mailings(), mailing.context().ids()));
    var newsletter = new NewsletterCommands(drafts, composing(), settings.zone());
    return all.add(held.add(addresses.add(sending.add(newsletter.add(drafts.add(commands))))));
  }

  private ComposingNewsletter composing() {
    var context = mailing.context();
    return new ComposingNewsletter(
        mailing.drafting(),
        mailing.issues(),
        mailing.networks(),
        context.settings(),
        context.clock());
  }
}
