package kreds.testing.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import kreds.audit.AuditLine;
import kreds.basics.Consequences;
import kreds.basics.EmailAddress;
import kreds.basics.Stale;
import kreds.contact.Contact;
import kreds.mail.Delivery;

/// One association in memory. Its ports share one lock, so that a change and its consequences are
/// written together or not at all, as in a transaction.
public final class MemoryAssociation {
  private final Map<String, Delivery> deliveries = new TreeMap<>();
  private final List<AuditLine> audit = new ArrayList<>();
  private final Map<String, Contact> contacts = new TreeMap<>();

  /// Does something that nobody else sees half-done.
  public synchronized <T> T alone(Supplier<T> change) {
    return change.get();
  }

  /// Writes the consequences of a change; call it before the change itself, within [#alone].
  ///
  /// @throws Stale if one of the letters exists: then nothing is written, as in a transaction
  public void write(String what, Consequences consequences) {
    for (var letter : consequences.letters()) {
      if (deliveries.containsKey(letter.key())) {
        throw new Stale(what);
      }
    }
    for (var letter : consequences.letters()) {
      deliveries.put(letter.key(), letter);
    }
    audit.addAll(consequences.audit());
  }

  /// The ledger's rows by key; touch them within [#alone] only.
  public Map<String, Delivery> deliveries() {
    return deliveries;
  }

  /// The contacts by address; touch them within [#alone] only.
  public Map<String, Contact> contacts() {
    return contacts;
  }

  /// The audit, oldest first; touch it within [#alone] only.
  public List<AuditLine> audit() {
    return audit;
  }

  /// Every letter to an address, oldest first.
  public List<Delivery> lettersTo(EmailAddress address) {
    return alone(() ->
        deliveries.values().stream()
            .filter(delivery -> delivery.letter().to().address().equals(address))
            .toList());
  }
}
