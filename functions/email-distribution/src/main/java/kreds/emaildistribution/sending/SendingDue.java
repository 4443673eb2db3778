package kreds.emaildistribution.sending;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kreds.aws.Log;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.due.DueRows;

/// Sends what is due: the letters that the stream lost, those whose time has come, and those that
/// nobody knows of. One that the program fails at does not hold up the others.
public final class SendingDue {
  private static final int A_PAGE = 100;

  private final Deliveries deliveries;
  private final Sending sending;
  private final Log log;
  private final InstantSource clock;

  public SendingDue(Deliveries deliveries, Sending sending, Log log, InstantSource clock) {
    this.deliveries = deliveries;
    this.sending = sending;
    this.log = log;
    this.clock = clock;
  }

  /// Works until nothing new is due, the time is short, or the provider wants no more.
  ///
  /// @return when the next letter falls due, if any waits
  public Optional<Instant> work(SenderRun shift, SendTally tally) {
    var seen = new HashSet<String>();
    var most = A_PAGE;
    var waiting = deliveries.due(clock.instant(), most);
    shift.sees(oldest(waiting), clock.instant());
    while (goesOn(waiting, most, work(waiting, seen, shift, tally), tally) && mayGoOn(shift)) {
      most = A_PAGE + stuck(waiting, tally);
      waiting = deliveries.due(clock.instant(), most);
    }
    for (var key : waiting.unreadable()) {
      log.aside("delivery", key, new IllegalStateException("a row that cannot be read"));
      tally.count(SendResult.TROUBLE);
    }
    return earliest(waiting);
  }

  /// @return whether it is worth asking for more
  private boolean work(
      DueRows<Delivery> waiting, Set<String> seen, SenderRun shift, SendTally tally) {
    var isNew = false;
    for (var delivery : waiting.due()) {
      if (!mayGoOn(shift)) {
        return false;
      }
      if (seen.add(delivery.key() + "#" + delivery.version())) {
        isNew = true;
        tally.count(one(delivery, shift));
      }
    }
    return isNew;
  }

  private SendResult one(Delivery delivery, SenderRun shift) {
    try {
      return sending.send(delivery, shift);
    } catch (RuntimeException trouble) {
      log.aside("delivery", delivery.key(), trouble);
      return SendResult.TROUBLE;
    }
  }

  /// Whether more may be due than was read, and reading again would show it.
  private static boolean goesOn(
      DueRows<Delivery> waiting, int most, boolean isNew, SendTally tally) {
    var isFull = waiting.due().size() + waiting.unreadable().size() >= most;
    return isFull && (isNew || A_PAGE + stuck(waiting, tally) > most);
  }

  /// What the program fails at, and what rests, stays where it is, before all others: it is read
  /// past.
  private static int stuck(DueRows<Delivery> waiting, SendTally tally) {
    return tally.troubles() + tally.resting() + waiting.unreadable().size();
  }

  private static boolean mayGoOn(SenderRun shift) {
    return shift.hasTime() && !shift.isStopped();
  }

  /// Those that were put off stand behind those that nobody has tried yet; among the first hundred
  /// is one of the oldest in any case.
  private static Optional<Instant> oldest(DueRows<Delivery> waiting) {
    return waiting.due().stream()
        .flatMap(letter -> letter.waitsSince().stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Instant> earliest(DueRows<Delivery> waiting) {
    return waiting.due().isEmpty() ? waiting.next() : waiting.due().getFirst().nextAt();
  }
}
