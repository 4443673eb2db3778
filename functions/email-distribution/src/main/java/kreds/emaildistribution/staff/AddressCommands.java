package kreds.emaildistribution.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.change.Order;
import kreds.contact.Contact;
import kreds.contact.MailClass;
import kreds.contact.Suppression;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.Addresses;
import kreds.emaildistribution.mailing.StateWords;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.web.form.Fields;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

/// What staff can order about addresses and about letters that are held.
record AddressCommands(Addresses addresses) {
  private static final int SHORT = 120;
  private static final int KEY = 200;

  /// An address and why something is done to it.
  private record Because(EmailAddress address, String reason) {}

  Commands add(Commands commands) {
    return commands
        .add(
            "suppress-address",
            "Sends nothing to an address any more",
            fields -> new Because(fields.email("address"), fields.text("reason", 1, SHORT)),
            this::suppress)
        .add(
            "allow-address",
            "Lets a suppressed address be written to again",
            fields -> fields.email("address"),
            this::allow)
        .add(
            "show-address",
            "Shows what is known of an address, and every mail to it, its state, and why it was allowed",
            fields -> fields.email("address"),
            (address, _) -> show(address))
        .add(
            "list-held",
            "Lists the mails of which nobody knows whether they left",
            fields -> "",
            (_, _) -> held())
        .add(
            "send-held",
            "Sends a held mail again: you know that it did not arrive",
            AddressCommands::key,
            (key, order) -> decided(addresses.send(key, order), "It goes again within a minute."))
        .add(
            "drop-held",
            "Lets a held mail be: it is not sent again",
            AddressCommands::key,
            (key, order) -> decided(addresses.drop(key, order), "It is not sent again."));
  }

  private static String key(Fields fields) {
    return fields.text("delivery", 1, KEY);
  }

  private StaffAnswer suppress(Because because, Order order) {
    return addresses
        .suppress(because.address(), because.reason(), order)
        .fold(
            contact ->
                StaffAnswer.done("Nothing is sent to that address any more.", known(contact))
                    .next("allow-address", Map.of("address", because.address().value())),
            StaffAnswer::refused);
  }

  private StaffAnswer allow(EmailAddress address, Order order) {
    return addresses
        .allow(address, order)
        .fold(
            contact -> StaffAnswer.done("That address may be written to again.", known(contact)),
            StaffAnswer::refused);
  }

  private StaffAnswer show(EmailAddress address) {
    var contact = addresses.of(address);
    var mails = new ArrayList<Object>();
    for (var delivery : addresses.mailsTo(address)) {
      mails.add(mail(delivery));
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("contact", contact.map(AddressCommands::known));
    data.put("mails", mails);
    return StaffAnswer.done("Mails to that address: " + mails.size() + ".", data);
  }

  private StaffAnswer held() {
    var held = addresses.held();
    var list = new ArrayList<Object>();
    for (var delivery : held) {
      list.add(mail(delivery));
    }
    var answer = StaffAnswer.done("Held mails: " + held.size() + ".", Map.of("held", list));
    for (var delivery : held) {
      answer =
          answer
              .next("send-held", Map.of("delivery", delivery.key()))
              .next("drop-held", Map.of("delivery", delivery.key()));
    }
    return answer;
  }

  private static StaffAnswer decided(Outcome<Delivery> outcome, String message) {
    return outcome.fold(
        delivery -> StaffAnswer.done(message, mail(delivery)), StaffAnswer::refused);
  }

  private static Map<String, Object> known(Contact contact) {
    var data = new LinkedHashMap<String, Object>();
    data.put("address", contact.address().value());
    data.put("name", contact.profile().name());
    data.put("company", contact.profile().company().name());
    data.put("language", contact.profile().language().code());
    data.put("member", contact.member());
    data.put("consent", contact.consent().map(consent -> consent.at() + " " + consent.text()));
    data.put("unsubscribedAt", contact.unsubscribedAt());
    data.put("suppressedAt", contact.suppression().map(Suppression::at));
    data.put("suppressedWhy", contact.suppression().map(Suppression::why).orElse(""));
    return data;
  }

  private static Map<String, Object> mail(Delivery delivery) {
    var mail = new LinkedHashMap<String, Object>();
    mail.put("delivery", delivery.key());
    mail.put("kind", StateWords.of(delivery.letter().kind()));
    mail.put("state", StateWords.of(delivery));
    mail.put("reason", delivery.reason());
    mail.put("allowedAs", why(delivery.letter().kind().mailClass()));
    mail.put("createdAt", delivery.createdAt());
    mail.put("dueAt", delivery.nextAt());
    mail.put("messageId", delivery.providerId());
    return mail;
  }

  /// The basis of the class, in words.
  private static String why(MailClass mailClass) {
    return switch (mailClass) {
      case SERVICE -> "service mail about what the person does or takes part in";
      case MEMBER_INFO -> "information for a member about the association's own networks";
      case MARKETING -> "consent";
      case STAFF -> "mail to the secretariat itself";
    };
  }
}
