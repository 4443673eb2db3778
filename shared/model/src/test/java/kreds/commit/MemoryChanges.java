package kreds.commit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;

/// Remembers what was committed; can be told what to answer instead.
final class MemoryChanges implements Changes {
  private final List<List<Write>> committed = new ArrayList<>();
  private final Deque<Supplier<Optional<Refusal>>> answers = new ArrayDeque<>();

  /// The next commits are stale, so many.
  MemoryChanges staleFirst(int times) {
    for (var i = 0; i < times; i++) {
      answers.add(() -> {
        throw new Stale("run plastgenanvendelse/1");
      });
    }
    return this;
  }

  /// The next commit is refused by a rule.
  MemoryChanges refusing(Refusal refusal) {
    answers.add(() -> Optional.of(refusal));
    return this;
  }

  /// All commits, in their order.
  List<List<Write>> committed() {
    return committed;
  }

  @Override
  public Optional<Refusal> commit(List<Write> writes) {
    var answer = answers.poll();
    var no = answer == null ? Optional.<Refusal>empty() : answer.get();
    if (no.isEmpty()) {
      committed.add(writes);
    }
    return no;
  }
}
