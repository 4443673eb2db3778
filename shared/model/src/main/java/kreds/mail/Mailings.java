package kreds.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.basics.Consequences;

/// The mailings.
public interface Mailings {

  /// One, with a consistent read.
  Optional<Mailing> of(String id);

  /// All of them, the latest time first; may be a moment behind.
  List<Mailing> all();

  /// Those whose time has come to be looked at, and when the next is: one query, which may be a
  /// moment behind.
  Waiting<Mailing> waiting(Instant now, int most);

  /// Writes one with its consequences in one transaction, if its version is still the one that was
  /// read (0: if there is none yet).
  ///
  /// @return the mailing as it is stored now
  /// @throws kreds.basics.Stale if somebody was faster, or one of the letters exists
  Mailing save(Mailing mailing, Consequences consequences);
}
