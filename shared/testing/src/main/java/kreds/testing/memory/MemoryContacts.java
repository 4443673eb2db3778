package kreds.testing.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.person.EmailAddress;

/// Contacts in memory.
record MemoryContacts(MemoryStore store) implements Contacts {

  @Override
  public Optional<Contact> of(EmailAddress address) {
    return store.alone(() -> Optional.ofNullable(store.contacts.get(address)));
  }

  @Override
  public Map<EmailAddress, Contact> ofAll(Collection<EmailAddress> addresses) {
    return store.alone(() -> {
      var found = new LinkedHashMap<EmailAddress, Contact>();
      for (var address : addresses) {
        of(address).ifPresent(contact -> found.put(address, contact));
      }
      return found;
    });
  }

  @Override
  public Stream<Contact> subscribers() {
    return store.alone(() ->
        store.contacts.values().stream()
            .filter(contact -> contact.newsletter().filter(it -> !it.isEnded()).isPresent())
            .sorted(Comparator.comparing(contact -> contact.address().value()))
            .toList()
            .stream());
  }
}
