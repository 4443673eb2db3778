package kreds.contact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.person.EmailAddress;

/// What is known of addresses.
public interface Contacts {

  /// One, with a consistent read.
  Optional<Contact> of(EmailAddress address);

  /// Those that are known among these, in batches of a hundred.
  Map<EmailAddress, Contact> ofAll(Collection<EmailAddress> addresses);

  /// Who subscribes to the newsletter, by address, read while they are gone through; may be a
  /// moment behind.
  Stream<Contact> subscribers();
}
