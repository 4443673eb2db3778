package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kreds.change.Consequences;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// What is known of an address, and whether it may be written to, as staff see and decide it. Every
/// change has its line in the audit with it.
public record Addresses(
    Contacts contacts, Deliveries deliveries, Ids ids, Language language, Changing changing) {

  /// Nothing is sent to it any more.
  public Outcome<Contact> suppress(EmailAddress address, String why, Order order) {
    return changed(
        order.about(subject(address)), address, (known, now) -> known.suppressed(now, why));
  }

  /// It may be written to again.
  public Outcome<Contact> allow(EmailAddress address, Order order) {
    return changed(order.about(subject(address)), address, Contact::allowed);
  }

  public Optional<Contact> of(EmailAddress address) {
    return contacts.of(address);
  }

  public List<Delivery> mailsTo(EmailAddress address) {
    return deliveries.to(address);
  }

  private Subject subject(EmailAddress address) {
    return Subject.contact(address, ids);
  }

  private Outcome<Contact> changed(
      Step step, EmailAddress address, BiFunction<Contact, Instant, Contact> change) {
    return changing.on(
        step,
        () ->
            Outcome.done(contacts.of(address).orElseGet(() -> Contact.unknown(address, language))),
        (known, at) -> {
          var after = change.apply(known, at.now());
          return Outcome.done(
              after.version() == known.version()
                  ? Change.nothing(known)
                  : Change.of(
                      after,
                      List.of(new Write.ContactSaved(known, after)),
                      Consequences.of(at.line(known.state(), after.state()))));
        });
  }
}
