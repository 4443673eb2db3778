package kreds.testing.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.outcome.Refusal;

/// The one writer, in memory: asks every guard first, and writes when all of them hold.
record MemoryChanges(MemoryStore store) implements Changes {

  @Override
  public Optional<Refusal> commit(List<Write> writes) {
    return store.alone(() -> {
      var all = writes.stream().map(new MemoryWrites(store)::of).toList();
      var rows = all.stream().mapToInt(MemoryWrite::rows).sum();
      if (rows > MOST_ROWS) {
        return Optional.of(Changes.tooMany(rows));
      }
      var seen = new HashSet<List<Object>>();
      var refused = new ArrayList<Write>();
      for (var number = 0; number < all.size(); number++) {
        if (!seen.add(all.get(number).row())) {
          throw new IllegalArgumentException("twice in one change: " + writes.get(number).what());
        }
        if (!all.get(number).holds()) {
          refused.add(writes.get(number));
        }
      }
      if (!refused.isEmpty()) {
        return Changes.meaning(refused.stream().map(this::judged).toList());
      }
      all.forEach(write -> write.writing().run());
      return Optional.empty();
    });
  }

  private Write judged(Write refused) {
    return refused instanceof Write.Attempted used
        ? used.after(store.usedBefore(used).orElseThrow().attempt().body())
        : refused;
  }
}
