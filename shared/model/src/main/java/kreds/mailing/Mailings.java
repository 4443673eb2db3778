package kreds.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.due.DueRows;

/// The mailings.
public interface Mailings {

  /// One, with a consistent read.
  Optional<Mailing> of(String id);

  /// All of them, the latest time first, without the addresses that they leave out; may be a moment
  /// behind.
  List<Mailing> all();

  /// The issues of the newsletter among them, in the same order.
  List<Mailing> issues();

  /// Those whose time has come to be looked at, without the addresses that they leave out, and when
  /// the next is: one query, which may be a moment behind.
  DueRows<Mailing> due(Instant now, int most);
}
