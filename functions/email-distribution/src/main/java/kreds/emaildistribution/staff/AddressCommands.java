package kreds.emaildistribution.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Order;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.contact.Suppression;
import kreds.emaildistribution.mailing.Addresses;
import kreds.emaildistribution.mailing.GoingAgain;
import kreds.emaildistribution.mailing.ReadingMail;
import kreds.person.EmailAddress;
import kreds.web.api.OrNull;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about addresses.
record AddressCommands(Addresses addresses, GoingAgain goingAgain, ReadingMail reading) {
  private static final int SHORT = 120;
  private static final int MOST_NEXT = 20;
  static final Field<EmailAddress> ADDRESS = Field.email("address");
  private static final Field<String> REASON = Field.text("reason", 1, SHORT);
  private static final Input<Because> BECAUSE =
      Input.of(sent -> new Because(sent.get(ADDRESS), sent.get(REASON)));
  private static final Input<EmailAddress> WHOSE = Input.of(sent -> sent.get(ADDRESS));

  /// An address and why something is done to it.
  private record Because(EmailAddress address, String reason) {}

  /// An address: what is known of it, and every mail to it.
  private record AddressJson(@OrNull Optional<ContactJson> contact, List<MailJson> mails) {}

  Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.SUPPRESS_ADDRESS,
            "Sends nothing to an address any more",
            BECAUSE,
            this::suppress)
        .add(
            StaffCommand.ALLOW_ADDRESS,
            "Lets a suppressed address be written to again",
            WHOSE,
            this::allow)
        .add(
            StaffCommand.SHOW_ADDRESS,
            "Shows what is known of an address, and every email to it, its state, and why it was allowed",
            WHOSE,
            (address, _) -> show(address))
        .add(
            StaffCommand.SHOW_MAIL,
            "Shows an email as its recipient reads it, its state, and why it was allowed",
            HeldCommands.WHICH,
            (key, _) -> read(key));
  }

  /// The personal links are the person's alone.
  private StaffAnswer read(String key) {
    return reading
        .of(key)
        .fold(
            mail ->
                StaffAnswer.done(said(mail), ReadMailJson.of(mail))
                    .next(StaffCommand.SHOW_ADDRESS, named(mail.letter().letter().to().address())),
            StaffAnswer::refused);
  }

  private static String said(ReadingMail.Read mail) {
    if (mail.says().isEmpty()) {
      return "What it said cannot be written any more.";
    }
    return mail.letter().isGathered()
        ? "So it reads by itself; you get it with others in one email."
        : "So the recipient reads it; the personal links are left out.";
  }

  private StaffAnswer suppress(Because because, Order order) {
    return addresses
        .suppress(because.address(), because.reason(), order)
        .fold(
            contact ->
                StaffAnswer.done(suppressed(contact, because.reason()), ContactJson.of(contact))
                    .next(StaffCommand.SHOW_ADDRESS, named(because.address()))
                    .next(StaffCommand.ALLOW_ADDRESS, named(because.address())),
            StaffAnswer::refused);
  }

  private StaffAnswer allow(EmailAddress address, Order order) {
    return addresses
        .allow(address, order)
        .fold(
            contact ->
                withMissed(
                    address,
                    StaffAnswer.done(allowed(contact), ContactJson.of(contact))
                        .next(StaffCommand.SHOW_ADDRESS, named(address))),
            StaffAnswer::refused);
  }

  /// What was not sent while the address was suppressed may go now, the latest first.
  private StaffAnswer.Done withMissed(EmailAddress address, StaffAnswer.Done answer) {
    var mails = goingAgain.suppressedTo(address);
    var more = answer;
    for (var mail : mails.subList(0, Math.min(MOST_NEXT, mails.size()))) {
      more = more.next(StaffCommand.SEND_AGAIN, Map.of("delivery", mail.key()));
    }
    return more;
  }

  /// Another reason than the one that stands already is not kept.
  private static String suppressed(Contact contact, String why) {
    var stands = contact.suppression().map(Suppression::why).orElse(why);
    return "Nothing is sent to that address any more."
        + (stands.equals(why)
            ? ""
            : " It was so already, and the first reason stands: " + stands + ".");
  }

  /// Staff do not take back what the person has said.
  private static String allowed(Contact contact) {
    var left = new ArrayList<String>();
    contact.leftAt(MailList.NETWORKS).ifPresent(_ -> left.add("emails about networks"));
    contact.leftAt(MailList.NEWSLETTER).ifPresent(_ -> left.add("the newsletter"));
    return left.isEmpty()
        ? "That address may be written to again."
        : "Service email may be sent to that address again. The person has unsubscribed from "
            + String.join(" and ", left)
            + ", so mailings of that kind still leave them out.";
  }

  private StaffAnswer show(EmailAddress address) {
    var contact = addresses.of(address);
    var mails = addresses.mailsTo(address).stream().map(MailJson::of).toList();
    var shown = new AddressJson(contact.map(ContactJson::of), mails);
    var answer = StaffAnswer.done("Emails to that address: " + mails.size() + ".", shown);
    if (!mails.isEmpty()) {
      answer = answer.next(StaffCommand.SHOW_MAIL, Map.of("delivery", mails.getLast().delivery()));
    }
    return contact.flatMap(Contact::suppression).isPresent()
        ? answer.next(StaffCommand.ALLOW_ADDRESS, named(address))
        : withMissed(address, answer)
            .next(StaffCommand.LIST_HELD, Map.of())
            .toFill(StaffCommand.SUPPRESS_ADDRESS, named(address), "reason");
  }

  private static Map<String, String> named(EmailAddress address) {
    return Map.of("address", address.value());
  }
}
