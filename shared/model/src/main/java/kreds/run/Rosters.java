package kreds.run;

import java.time.Instant;
import java.util.Optional;
import kreds.due.DueRows;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.outcome.Outcome;

/// The rosters of the runs, those of earlier years too.
public interface Rosters {

  /// The roster of a network's present run: one consistent query.
  Optional<Roster> current(String network);

  /// The roster of one run: one consistent query.
  Optional<Roster> of(RunId run);

  /// The same of a network that somebody names.
  default Outcome<Roster> present(String network) {
    return Outcome.of(current(network), Network.UNKNOWN);
  }

  /// The roster of the run that staff mean: the one they say, or the present one.
  default Outcome<Roster> meant(String network, Optional<Integer> run) {
    return run.map(number -> Outcome.of(of(new RunId(network, number)), Run.UNKNOWN))
        .orElseGet(() -> present(network));
  }

  /// The runs whose time has come to be looked at, and when the next is: one query, which may be a
  /// moment behind.
  DueRows<RunId> due(Instant now, int most);
}
