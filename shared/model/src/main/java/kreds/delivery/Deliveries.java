package kreds.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.due.DueRows;
import kreds.person.EmailAddress;

/// The ledger of deliveries: the truth about what was sent to whom. Letters are added by the
/// changes that cause them; here they are read, claimed and marked: the sender's protocol.
public interface Deliveries {

  /// One, with a consistent read.
  Optional<Delivery> of(String key);

  /// Those of a line whose time has come, at most so many, and when the next one falls due: one
  /// query, which may be a moment behind; the claim is what counts.
  DueRows<Delivery> due(MailLine line, Instant now, int most);

  /// All of one mailing, read while they are gone through: as many as it has need not be held at
  /// once. It may be a moment behind.
  Stream<Delivery> ofMailing(String mailing);

  /// All to one address, oldest first; may be a moment behind.
  List<Delivery> to(EmailAddress address);

  /// Those that are of that concern to staff, oldest first, and the keys of those that cannot be
  /// read; may be a moment behind.
  DueRows<Delivery> concerning(Concern concern);

  /// Takes a letter for one attempt, if it is still as it was read, due, and its recipient may be
  /// written to at this moment: all of it is checked in one transaction.
  ///
  /// @throws kreds.outcome.Stale if somebody else is writing one of the rows at this moment
  Claim claim(Delivery asRead, Instant now);

  /// Replaces what was read by what came of it, if it is still what was read.
  ///
  /// @return false if the row had moved on; nothing was written then
  boolean mark(Delivery asRead, Delivery after);

  /// Which table it is, as no other ever is: what was restored is another one, though it bears the
  /// old name. A process outlives a table, so it is asked each time.
  String table();

  /// Whether letters may leave, with a consistent read; nothing if it was never said.
  Optional<SendingPermit> permit();

  /// How fast letters leave, with a consistent read; nothing if none has left yet.
  Optional<SendingPace> pace();

  /// Keeps what a sender has taken, if nobody has taken anything since it was read.
  ///
  /// @return whether it is kept; if not, nothing is taken
  boolean keep(Optional<SendingPace> asRead, SendingPace after);
}
