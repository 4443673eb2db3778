package kreds.network;

import java.util.List;
import java.util.Optional;
import kreds.basics.Consequences;

/// The networks with their rosters.
public interface Rosters {

  /// Opens a network that did not come from a proposal, such as the association's first three.
  ///
  /// @return false if there is one of that identifier already; nothing is changed then
  boolean open(Network network, Consequences consequences);

  /// The roster of a network's present run: one consistent query.
  Optional<Roster> of(String network);

  /// The networks that the catalogue shows, by title's identifier: one query, which may be a moment
  /// behind.
  List<Network> listed();

  /// Writes what has changed between the two, with its consequences, in one transaction, if the
  /// version is still that of the first.
  ///
  /// @param answered the candidate whose answer caused it, as it is now
  /// @throws kreds.basics.Stale if somebody was faster
  void save(Roster before, Roster after, Optional<Candidate> answered, Consequences consequences);
}
