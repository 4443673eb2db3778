package kreds.aws;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// Several things at once, so that what one of them waits for is not what all take: each on a
/// virtual thread of its own, never more than there is room for. For one thread that starts them.
///
/// Where there is room for one only, it is done at once, on the thread that starts it.
public final class InFlight {
  private final IntSupplier room;
  private final Lock lock = new ReentrantLock();
  private final Condition landed = lock.newCondition();
  private int flying;
  private @Nullable Throwable accident;

  /// @param room how many there may be just now; at least one may always
  public InFlight(IntSupplier room) {
    this.room = room;
  }

  /// Waits until one more may start; what has failed meanwhile is thrown here.
  public void awaitRoom() {
    await(() -> accident == null && flying < room.getAsInt());
  }

  /// Waits until all are done; the first that failed is thrown here.
  public void land() {
    await(() -> false);
  }

  /// Starts one.
  public void start(Runnable work) {
    counted(1);
    if (room.getAsInt() > 1) {
      Thread.startVirtualThread(() -> fly(work));
    } else {
      fly(work);
    }
  }

  private void fly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error failed) {
      crashed(failed);
    } finally {
      counted(-1);
    }
  }

  private void await(BooleanSupplier enough) {
    lock.lock();
    try {
      while (flying > 0 && !enough.getAsBoolean()) {
        landed.awaitUninterruptibly();
      }
      rethrow();
    } finally {
      lock.unlock();
    }
  }

  private void counted(int more) {
    lock.lock();
    try {
      flying += more;
      landed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void crashed(Throwable failed) {
    lock.lock();
    try {
      if (accident == null) {
        accident = failed;
      }
    } finally {
      lock.unlock();
    }
  }

  private void rethrow() {
    var failed = accident;
    accident = null;
    switch (failed) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException fault -> throw fault;
      default -> throw new IllegalStateException(failed);
    }
  }
}
