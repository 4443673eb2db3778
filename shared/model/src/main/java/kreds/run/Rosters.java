package kreds.run;

import java.time.Instant;
import java.util.Optional;
import kreds.due.DueRows;
import kreds.id.RunId;

/// The rosters of the runs, those of earlier years too.
public interface Rosters {

  /// The roster of a network's present run: one consistent query.
  Optional<Roster> current(String network);

  /// The roster of one run: one consistent query.
  Optional<Roster> of(RunId run);

  /// The runs whose time has come to be looked at, and when the next is: one query, which may be a
  /// moment behind.
  DueRows<RunId> due(Instant now, int most);
}
