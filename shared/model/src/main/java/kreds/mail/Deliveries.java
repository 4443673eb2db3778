package kreds.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The ledger of deliveries: the truth about what was sent to whom.
public interface Deliveries {

  /// One, with a consistent read.
  Optional<Delivery> of(String key);

  /// Adds those whose key is new and leaves the others as they are: adding twice adds none and resets none (R2).
  ///
  /// @return how many were new
  int add(List<Delivery> deliveries);

  /// Those whose time has come, oldest first, at most so many: one query.
  List<Delivery> due(Instant now, int most);

  /// When the next one falls due, if any waits.
  Optional<Instant> nextDue();

  /// All of one mailing.
  List<Delivery> ofMailing(String mailing);

  /// Takes a letter for one attempt, if it is still as it was read and its recipient may be written to at this moment:
  /// both are checked in one transaction.
  Claim claim(Delivery asRead, Instant now);

  /// Replaces what was read by what came of it, if nobody was faster.
  ///
  /// @return false if the row had moved on; nothing was written then
  boolean save(Delivery asRead, Delivery after);
}
