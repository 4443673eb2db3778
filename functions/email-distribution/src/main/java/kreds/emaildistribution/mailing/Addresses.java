package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kreds.audit.Auditing;
import kreds.audit.Trail;
import kreds.basics.EmailAddress;
import kreds.basics.Ids;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.basics.Tries;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.DeliveryState;
import kreds.text.Language;

/// What is known of an address, and whether it may be written to; and the letters of which nobody
/// knows whether they left.
public record Addresses(
    Contacts contacts,
    Deliveries deliveries,
    Ids ids,
    Auditing auditing,
    Trail trail,
    InstantSource clock,
    Tries tries) {

  /// Nothing is sent to it any more.
  Contact suppress(EmailAddress address, String why, String actor) {
    return changed(
        address, actor, "suppress-address", known -> known.suppressed(clock.instant(), why));
  }

  /// It may be written to again.
  Contact allow(EmailAddress address, String actor) {
    return changed(address, actor, "allow-address", Contact::allowed);
  }

  /// The person wants nothing but service mail. Twice is once.
  public void unsubscribe(EmailAddress address) {
    var unused =
        changed(address, "recipient", "unsubscribe", known -> known.unsubscribed(clock.instant()));
  }

  Optional<Contact> of(EmailAddress address) {
    return contacts.of(address);
  }

  List<Delivery> mailsTo(EmailAddress address) {
    return deliveries.to(address);
  }

  List<Delivery> held() {
    return deliveries.held();
  }

  /// Staff have found out that a held letter did not leave: it goes again.
  Outcome<Delivery> send(String key, String actor) {
    return decide(key, actor, "send-held", held -> held.released(clock.instant()));
  }

  /// Staff let a held letter be.
  Outcome<Delivery> drop(String key, String actor) {
    return decide(key, actor, "drop-held", held -> held.ended(DeliveryState.FAILED, "dropped"));
  }

  private Outcome<Delivery> decide(
      String key, String actor, String action, UnaryOperator<Delivery> decision) {
    var delivery = deliveries.of(key);
    if (delivery.isEmpty()) {
      return Outcome.refused(
          Refusal.notFound("delivery-unknown", "There is no letter of that key."));
    }
    var asRead = delivery.get();
    if (!asRead.isHeld() || !deliveries.save(asRead, decision.apply(asRead))) {
      return Outcome.refused(
          Refusal.illegal(
              "delivery-not-held",
              "The letter is " + MailingJson.stateOf(asRead) + ": there is nothing to decide."));
    }
    var after = decision.apply(asRead);
    trail.append(auditing.line("delivery/" + key, actor, action, "held", after.state().name()));
    return Outcome.done(after);
  }

  /// The audit names the address by a keyed number: forgetting a person leaves the line.
  private Contact changed(
      EmailAddress address, String actor, String action, UnaryOperator<Contact> change) {
    return tries.untilFresh(() -> {
      var known = contacts.of(address).orElseGet(() -> Contact.unknown(address, Language.DA));
      var after = change.apply(known);
      if (!after.equals(known)) {
        contacts.save(after);
        trail.append(
            auditing.line(
                "contact/" + ids.of("k", address.value()),
                actor,
                action,
                state(known),
                state(after)));
      }
      return after;
    });
  }

  private static String state(Contact contact) {
    if (contact.suppressedAt().isPresent()) {
      return "suppressed";
    }
    return contact.unsubscribedAt().isPresent() ? "unsubscribed" : "open";
  }
}
