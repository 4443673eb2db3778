package kreds.testing.memory;

import java.util.List;
import java.util.Optional;
import kreds.network.Network;
import kreds.run.NetworkRun;
import kreds.run.Networks;

/// Networks in their present runs, in memory.
record MemoryNetworks(MemoryStore store) implements Networks {

  @Override
  public Optional<NetworkRun> of(String id) {
    return store.alone(() -> Optional.ofNullable(store.networks.get(id)).flatMap(this::inRun));
  }

  @Override
  public List<NetworkRun> listed() {
    return store.alone(() ->
        store.networks.values().stream()
            .flatMap(network -> inRun(network).stream())
            .filter(NetworkRun::isListed)
            .toList());
  }

  private Optional<NetworkRun> inRun(Network network) {
    return Optional.ofNullable(store.runs.get(network.run()))
        .map(run -> new NetworkRun(network, run));
  }
}
