package kreds.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.due.DueRows;

/// The mailings.
public interface Mailings {

  /// One, with a consistent read.
  Optional<Mailing> of(String id);

  /// All of them, the latest time first; may be a moment behind.
  List<Mailing> all();

  /// Those whose time has come to be looked at, and when the next is: one query, which may be a
  /// moment behind.
  DueRows<Mailing> due(Instant now, int most);
}
