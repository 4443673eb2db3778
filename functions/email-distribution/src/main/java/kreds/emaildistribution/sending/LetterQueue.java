package kreds.emaildistribution.sending;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kreds.aws.InFlight;
import kreds.delivery.Delivery;
import kreds.due.DueRows;

/// One of the two lines in one round: as much of it as is due is read and sent page by page.
final class LetterQueue {
  private static final int A_PAGE = 100;

  private final Reading reading;
  private final Function<Delivery, SendResult> sending;
  private final SenderRun run;
  private final InFlight flights;
  private final SendTally handled = new SendTally();
  private final Set<String> seen = new HashSet<>();
  private int most = A_PAGE;
  private DueRows<Delivery> waiting = new DueRows<>(List.of(), Optional.empty(), List.of());

  /// Reads the first letters of the line that are due.
  interface Reading {
    DueRows<Delivery> first(int most);
  }

  /// @param sending never throws for one letter what would hold up the others
  LetterQueue(
      Reading reading, Function<Delivery, SendResult> sending, SenderRun run, InFlight flights) {
    this.reading = reading;
    this.sending = sending;
    this.run = run;
    this.flights = flights;
  }

  /// Reads what waits now.
  void read() {
    waiting = reading.first(most);
  }

  /// Sends what was read, and what is due behind it, until nothing of it is new.
  ///
  /// @param between is done before each letter
  void drain(Runnable between) {
    while (isPageNew(between)) {
      most = A_PAGE + stuck();
      read();
    }
  }

  /// Sends a page.
  ///
  /// @return whether it is worth reading another
  private boolean isPageNew(Runnable between) {
    boolean isNew;
    try {
      isNew = isStarted(between);
    } finally {
      // Whatever happens, none is left behind half sent.
      flights.land();
    }
    return isFull() && (isNew || A_PAGE + stuck() > most) && mayGoOn();
  }

  /// @return whether one of them is new
  private boolean isStarted(Runnable between) {
    var isNew = false;
    for (var letter : waiting.due()) {
      between.run();
      flights.awaitRoom();
      if (!mayGoOn()) {
        return isNew;
      }
      if (seen.add(letter.key() + "#" + letter.version())) {
        isNew = true;
        flights.start(() -> handled.count(sending.apply(letter)));
      }
    }
    return isNew;
  }

  private boolean isFull() {
    return waiting.due().size() + waiting.unreadable().size() >= most;
  }

  private boolean mayGoOn() {
    return !handled.isClosed() && run.hasTime() && !run.isStopped();
  }

  /// What the program fails at, and what rests, stays where it is, before all others: it is read
  /// past.
  private int stuck() {
    return handled.stuck() + waiting.unreadable().size();
  }

  /// Those that were put off stand behind those that nobody has tried yet; among the first hundred
  /// is one of the oldest in any case.
  Optional<Instant> oldest() {
    return waiting.due().stream()
        .flatMap(letter -> letter.waitsSince().stream())
        .min(Comparator.naturalOrder());
  }

  /// When the next of it falls due, if any waits.
  Optional<Instant> next() {
    return waiting.due().isEmpty() ? waiting.next() : waiting.due().getFirst().nextAt();
  }

  /// What became of its letters.
  SendTally handled() {
    return handled;
  }

  /// What stands in it and cannot be read.
  List<String> unreadable() {
    return waiting.unreadable();
  }
}
