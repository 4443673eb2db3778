package kreds.testing.memory;

/// Networks in their present runs, in memory.
record MemoryNetworks(MemoryStore store) implements Networks {

  @Override
  public Optional<NetworkRun> of(String id) {
    return store.alone(() ->
        Optional.ofNullable(store.networks.get(id)).flatMap(this::inRun));
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
