package kreds.emaildistribution.staff;

import java.time.Instant;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.mailing.MailingText;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A letter of which nobody knows whether it left; the reason among its fields says why.
///
/// @param mailing the mailing that it belongs to, if to any
record HeldMailJson(
    @Inlined MailJson mail,
    String address,
    String name,
    Optional<String> mailing,
    @Means("The subject of the mailing, as its recipient reads it.") Optional<String> subject,
    @Means("After this moment it cannot be sent any more.") Optional<Instant> notAfter) {

  static HeldMailJson of(Delivery delivery, Optional<MailingText> text) {
    var to = delivery.letter().to();
    return new HeldMailJson(
        MailJson.of(delivery),
        to.address().value(),
        to.name(),
        delivery.ofMailing(),
        text.map(each -> filled(each.subject(), delivery)),
        delivery.notAfter());
  }

  /// A subject holds no links, so the letter's own values are all that stands in it.
  private static String filled(String subject, Delivery delivery) {
    var filled = subject;
    for (var value : delivery.letter().values().entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
