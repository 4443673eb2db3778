package kreds.testing.memory;

/// Candidates in memory.
record MemoryCandidates(MemoryStore store) implements Candidates {

  @Override
  public Optional<Candidate> of(String network, String id) {
    return store.alone(() ->
        Optional.ofNullable(store.candidates.get(MemoryStore.key(network, id))));
  }

  @Override
  public List<Candidate> ofNetwork(String network) {
    return store.alone(() ->
        store.candidates.values().stream()
            .filter(candidate -> candidate.network().equals(network))
            .toList());
  }
}
