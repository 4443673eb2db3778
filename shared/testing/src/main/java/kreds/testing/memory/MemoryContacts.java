package kreds.testing.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.basics.EmailAddress;
import kreds.basics.Stale;
import kreds.contact.Contact;
import kreds.contact.Contacts;

/// Contacts in memory.
public final class MemoryContacts implements Contacts {
  private final MemoryAssociation association;

  public MemoryContacts(MemoryAssociation association) {
    this.association = association;
  }

  @Override
  public Optional<Contact> of(EmailAddress address) {
    return association.alone(
        () -> Optional.ofNullable(association.contacts().get(address.value())));
  }

  @Override
  public Map<EmailAddress, Contact> ofAll(Collection<EmailAddress> addresses) {
    var found = new LinkedHashMap<EmailAddress, Contact>();
    for (var address : addresses) {
      of(address).ifPresent(contact -> found.put(address, contact));
    }
    return found;
  }

  @Override
  public void save(Contact contact) {
    var unused =
        association.alone(() -> {
          var stored = association.contacts().get(contact.address().value());
          if ((stored == null ? 0 : stored.version()) != contact.version()) {
            throw new Stale("contact");
          }
          return association.contacts().put(contact.address().value(), next(contact));
        });
  }

  private static Contact next(Contact contact) {
    return new Contact(
        contact.address(),
        contact.name(),
        contact.company(),
        contact.language(),
        contact.member(),
        contact.consent(),
        contact.unsubscribedAt(),
        contact.suppressedAt(),
        contact.suppressedWhy(),
        contact.version() + 1);
  }
}
