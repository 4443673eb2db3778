package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Bar;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.SendingAgain;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// Which letters would go if staff ordered it: what would be refused is not offered.
public record GoingAgain(
    Deliveries deliveries, Contacts contacts, Mailings mailings, InstantSource clock) {

  /// Why each of these would not go now, by its key; who is not among them would.
  public Map<String, Refusal> against(List<Delivery> letters) {
    var known =
        contacts.ofAll(letters.stream().map(letter -> letter.letter().to().address()).toList());
    var paused = new HashMap<Optional<String>, Boolean>();
    var against = new HashMap<String, Refusal>();
    for (var letter : letters) {
      var to = letter.letter().to();
      var contact =
          Optional.ofNullable(known.get(to.address()))
              .orElseGet(() -> Contact.unknown(to.address(), to.language()));
      var isPaused = paused.computeIfAbsent(letter.ofMailing(), this::isPaused);
      if (SendingAgain.of(letter, contact, isPaused, clock.instant())
          instanceof Outcome.Refused<Delivery>(var no)) {
        against.put(letter.key(), no);
      }
    }
    return against;
  }

  /// The letters to an address that were not sent because it was suppressed, and would go now; the
  /// latest first.
  public List<Delivery> suppressedTo(EmailAddress address) {
    var missed =
        deliveries.to(address).reversed().stream()
            .filter(letter -> letter.reason().equals(Bar.SUPPRESSED.code()))
            .toList();
    var against = against(missed);
    return missed.stream().filter(letter -> !against.containsKey(letter.key())).toList();
  }

  private boolean isPaused(Optional<String> mailing) {
    return mailing.flatMap(mailings::of).filter(Mailing::isPaused).isPresent();
  }
}
