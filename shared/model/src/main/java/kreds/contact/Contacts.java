package kreds.contact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kreds.basics.EmailAddress;

/// What is known of addresses.
public interface Contacts {

  /// One, with a consistent read.
  Optional<Contact> of(EmailAddress address);

  /// Those that are known among these, in batches of a hundred.
  Map<EmailAddress, Contact> ofAll(Collection<EmailAddress> addresses);

  /// Writes one, if its version is still the one that was read (0: if there is none yet); the
  /// stored version is one higher.
  ///
  /// @throws kreds.basics.Stale if somebody was faster
  void save(Contact contact);
}
