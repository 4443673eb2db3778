package kreds.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import kreds.local.mail.Topics;
import kreds.local.storage.ObjectEvents;
import kreds.local.stream.StreamPump;

/// What flows by itself: the tables' streams, the mail service's topics and what S3 tells, which
/// cause one another.
final class Flow {
  private static final Duration A_MOMENT = Duration.ofMillis(500);

  private final List<StreamPump> pumps;
  private final Topics topics;
  private final ObjectEvents objects;
  private final LongSupplier writes;
  private volatile long pumpedAt = -1;
  private volatile boolean flowing;

  /// @param writes how many writes the tables have seen
  Flow(List<StreamPump> pumps, Topics topics, ObjectEvents objects, LongSupplier writes) {
    this.pumps = List.copyOf(pumps);
    this.topics = topics;
    this.objects = objects;
    this.writes = writes;
  }

  /// Until none has anything.
  synchronized void settle() {
    flowing = true;
    try {
      var busy = true;
      while (busy) {
        busy = pumpStreams();
        busy |= topics.pump();
        busy |= objects.pump();
      }
    } finally {
      flowing = false;
    }
  }

  /// Gives what a request has just caused a moment to arrive, so that who looks at once sees it. It
  /// never takes longer, whatever is under way.
  void arrive() {
    var deadline = System.nanoTime() + A_MOMENT.toNanos();
    while (!isQuiet() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(2_000_000);
    }
  }

  private boolean isQuiet() {
    return !flowing && writes.getAsLong() == pumpedAt && topics.isEmpty() && objects.isEmpty();
  }

  /// Reading a stream that nothing was written to costs some calls; most of the time nothing was.
  /// What a pump could not finish is left for the next time.
  private boolean pumpStreams() {
    var now = writes.getAsLong();
    if (now == pumpedAt) {
      return false;
    }
    var any = false;
    for (var pump : pumps) {
      any |= pump.pump();
    }
    pumpedAt = now;
    return any;
  }
}
