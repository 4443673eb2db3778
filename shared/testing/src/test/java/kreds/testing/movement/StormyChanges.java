package kreds.testing.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;

/// The one writer, in whatever weather whoever writes has. It remembers what was written.
final class StormyChanges implements Changes {
  private final Changes changes;
  private final ThreadLocal<Weather> weather = ThreadLocal.withInitial(() -> Weather.CALM);
  private final ConcurrentLinkedQueue<List<Write>> written = new ConcurrentLinkedQueue<>();

  StormyChanges(Changes changes) {
    this.changes = changes;
  }

  /// From now on it is like this for this thread, once.
  void turns(Weather now) {
    weather.set(now);
  }

  /// All that is written, change by change.
  List<List<Write>> written() {
    return List.copyOf(written);
  }

  /// The writes of that kind among all.
  <W extends Write> List<W> written(Class<W> kind) {
    var found = new ArrayList<W>();
    written.forEach(
        change -> change.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add));
    return found;
  }

  @Override
  public Optional<Refusal> commit(List<Write> writes) {
    var now = weather.get();
    weather.set(Weather.CALM);
    return switch (now) {
      case CALM -> through(writes);
      case CONFLICT -> throw new Stale("the weather");
      case DOWN -> throw new Unanswered();
      case LOST -> {
        var no = through(writes);
        if (no.isEmpty()) {
          throw new Unanswered();
        }
        yield no;
      }
    };
  }

  private Optional<Refusal> through(List<Write> writes) {
    var no = changes.commit(writes);
    if (no.isEmpty()) {
      written.add(List.copyOf(writes));
    }
    return no;
  }
}
