package kreds.testing.memory;

import java.util.List;
import java.util.Optional;
import kreds.interest.Interest;
import kreds.interest.Interests;

/// Who is interested in networks, in memory.
record MemoryInterests(MemoryStore store) implements Interests {

  @Override
  public Optional<Interest> of(String network, String id) {
    return store.alone(
        () -> Optional.ofNullable(store.interests.get(MemoryStore.key(network, id))));
  }

  @Override
  public List<Interest> ofNetwork(String network) {
    return store.alone(() ->
        store.interests.values().stream()
            .filter(interest -> interest.network().equals(network))
            .toList());
  }
}
