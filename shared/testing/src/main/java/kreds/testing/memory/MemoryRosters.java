package kreds.testing.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.basics.Consequences;
import kreds.basics.Stale;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.network.Roster;
import kreds.network.Rosters;

/// Networks and their rosters in memory.
public final class MemoryRosters implements Rosters {
  private final MemoryAssociation association;
  private final MemoryCandidates candidates;
  private final Map<String, Roster> rosters = new TreeMap<>();

  /// @param candidates whose answers are written together with the roster
  public MemoryRosters(MemoryAssociation association, MemoryCandidates candidates) {
    this.association = association;
    this.candidates = candidates;
  }

  @Override
  public boolean open(Network network, Consequences consequences) {
    return association.alone(() -> {
      if (rosters.containsKey(network.id())) {
        return false;
      }
      association.write(network.id(), consequences);
      rosters.put(network.id(), new Roster(network, List.of()));
      return true;
    });
  }

  @Override
  public Optional<Roster> of(String network) {
    return association.alone(() -> Optional.ofNullable(rosters.get(network)));
  }

  @Override
  public List<Network> listed() {
    return association.alone(() ->
        rosters.values().stream()
            .map(Roster::network)
            .filter(network -> network.state().isListed())
            .toList());
  }

  @Override
  public void save(
      Roster before, Roster after, Optional<Candidate> answered, Consequences consequences) {
    var unused =
        association.alone(() -> {
          fresh(before.network());
          association.write(after.network().id(), consequences);
          answered.ifPresent(candidates::replace);
          return rosters.put(after.network().id(), after);
        });
  }

  /// Replaces the network together with something else, within the association's lock; the roster
  /// stays.
  void show(Network asRead, Network after) {
    rosters.put(after.id(), new Roster(after, fresh(asRead).enrollments()));
  }

  /// The roster as it is kept, if its version is the one that was read; within the association's
  /// lock.
  Roster fresh(Network asRead) {
    var stored = rosters.get(asRead.id());
    if (stored == null || stored.network().version() != asRead.version()) {
      throw new Stale("network " + asRead.id());
    }
    return stored;
  }
}
