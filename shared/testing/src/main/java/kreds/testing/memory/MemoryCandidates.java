package kreds.testing.memory;

import java.util.List;
import java.util.Optional;
import kreds.network.Candidate;
import kreds.network.Candidates;

/// Candidates in memory.
record MemoryCandidates(MemoryStore store) implements Candidates {

  @Override
  public Optional<Candidate> of(String network, String id) {
    return store.alone(
        () -> Optional.ofNullable(store.candidates.get(MemoryStore.key(network, id))));
  }

  @Override
  public List<Candidate> ofNetwork(String network) {
    return store.alone(() ->
        store.candidates.values().stream()
            .filter(candidate -> candidate.network().equals(network))
            .toList());
  }
}
