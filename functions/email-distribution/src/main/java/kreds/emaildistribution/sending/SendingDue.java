package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kreds.aws.Log;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.MailLine;
import kreds.due.DueRows;

/// Sends what is due: the letters that the stream lost, those whose time has come, and those that
/// nobody knows of. One that the program fails at does not hold up the others.
///
/// What somebody waits for goes first: before any letter of a mailing, and while mailings go out it
/// is looked for each second.
public record SendingDue(Deliveries deliveries, Sending sending, Log log, InstantSource clock) {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /// Works until nothing new is due, the time is short, or the provider wants no more.
  ///
  /// @return when the next letter falls due, if any waits
  public Optional<Instant> work(SenderRun run, SendTally tally) {
    var service = queue(MailLine.SERVICE, run);
    var mailings = queue(MailLine.MAILINGS, run);
    service.read();
    mailings.read();
    run.sees(DueRows.earlier(service.oldest(), mailings.oldest()), clock.instant());
    service.drain(() -> {});
    mailings.drain(
        eachSecond(() -> {
          service.read();
          service.drain(() -> {});
        }));
    for (var queue : List.of(service, mailings)) {
      tally.add(queue.handled());
      queue.unreadable().forEach(key -> poison(key, tally));
    }
    return DueRows.earlier(service.next(), mailings.next());
  }

  private LetterQueue queue(MailLine line, SenderRun run) {
    return new LetterQueue(
        most -> deliveries.due(line, clock.instant(), most),
        letter -> one(letter, run),
        run,
        run.flights(line));
  }

  private Runnable eachSecond(Runnable work) {
    var last = new Instant[] {clock.instant()};
    return () -> {
      var now = clock.instant();
      if (Duration.between(last[0], now).compareTo(A_SECOND) >= 0) {
        last[0] = now;
        work.run();
      }
    };
  }

  private SendResult one(Delivery delivery, SenderRun run) {
    try {
      return sending.send(delivery, run);
    } catch (RuntimeException trouble) {
      log.aside("delivery", delivery.key(), trouble);
      return SendResult.TROUBLE;
    }
  }

  private void poison(String key, SendTally tally) {
    log.aside("delivery", key, new IllegalStateException("a row that cannot be read"));
    tally.count(SendResult.TROUBLE);
  }
}
