package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kreds.commit.Retrying;
import kreds.delivery.Deliveries;
import kreds.delivery.MailLine;
import kreds.delivery.SendingPace;
import kreds.delivery.SendingQuota;
import kreds.delivery.Turn;
import kreds.outcome.Stale;

/// Gives each letter the moment at which it may be handed over, out of those that all senders share
/// ([SendingPace]). Several are taken at once, which is one write: as many as letters wait here,
/// and of a mailing, which has more of them, a few for the next. A moment that is missed is not
/// made up for, or letters would leave in a heap.
///
/// It lives as long as the process does, since it remembers what it has written last.
public final class Pacer {

  /// Waits.
  public interface Rest {
    void during(Duration time);
  }

  /// As long as it really takes.
  public static final Rest RESTING =
      time -> {
        try {
          Thread.sleep(time);
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
        }
      };

  private static final int OF_A_MAILING = 10;
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration MISSED = Duration.ofMillis(250);

  private final Deliveries deliveries;
  private final Supplier<Optional<SendingQuota>> provider;
  private final Retrying retrying;
  private final Rest rest;
  private final InstantSource clock;
  private final Map<MailLine, Waiting> waiting = new EnumMap<>(MailLine.class);
  private Optional<SendingPace> known = Optional.empty();

  /// Letters of a line that wait here, and the moments that were taken for them.
  private static final class Waiting {
    private final Deque<Instant> moments = new ArrayDeque<>();
    private int letters;

    int wanted(MailLine line) {
      return line == MailLine.MAILINGS ? Math.max(letters, OF_A_MAILING) : letters;
    }

    void dropMissed(Instant now) {
      while (!moments.isEmpty() && moments.getFirst().plus(MISSED).isBefore(now)) {
        moments.removeFirst();
      }
    }
  }

  /// @param provider what it lets the account send, if it says so
  public Pacer(
      Deliveries deliveries,
      Supplier<Optional<SendingQuota>> provider,
      Retrying retrying,
      Rest rest,
      InstantSource clock) {
    this.deliveries = deliveries;
    this.provider = provider;
    this.retrying = retrying;
    this.rest = rest;
    this.clock = clock;
  }

  /// Waits until a letter of that line may be handed over.
  ///
  /// @param hasTime whether it may go on waiting
  /// @return whether it may now; if not, others of its line may not either, for the time being
  boolean awaits(MailLine line, BooleanSupplier hasTime) {
    joins(line, 1);
    try {
      var goesOn = true;
      while (goesOn && hasTime.getAsBoolean()) {
        var before = clock.instant();
        switch (next(line)) {
          case Turn.Taken(_, var moment, _, _) -> {
            restUntil(moment);
            return true;
          }
          case Turn.Later(var from) -> {
            restUntil(from.isBefore(before.plus(A_SECOND)) ? from : before.plus(A_SECOND));
            // A clock that stands still would be waited for in vain.
            goesOn = clock.instant().isAfter(before);
          }
          case Turn.TodayNoMore() -> goesOn = false;
        }
      }
      return false;
    } finally {
      joins(line, -1);
    }
  }

  private synchronized void joins(MailLine line, int letters) {
    waiting(line).letters += letters;
  }

  private void restUntil(Instant moment) {
    var left = Duration.between(clock.instant(), moment);
    if (left.isPositive()) {
      rest.during(left);
    }
  }

  /// One of the moments that were taken before, or of new ones.
  private synchronized Turn next(MailLine line) {
    var here = waiting(line);
    here.dropMissed(clock.instant());
    if (here.moments.isEmpty()) {
      var turn = retrying.untilFresh(() -> taken(line, here.wanted(line)));
      if (!(turn instanceof Turn.Taken taken)) {
        return turn;
      }
      here.moments.addAll(taken.moments());
    }
    return new Turn.Taken(known.orElseThrow(), here.moments.remove(), Duration.ZERO, 1);
  }

  private Turn taken(MailLine line, int letters) {
    var asRead = known.or(deliveries::pace);
    // What was remembered may be old: then it is read.
    known = Optional.empty();
    var now = clock.instant();
    var pace = asRead.orElseGet(SendingPace::unknown);
    if (pace.isOld(now)) {
      pace = pace.told(provider.get(), now);
    }
    var turn = pace.take(line, letters, now);
    var after = turn instanceof Turn.Taken taken ? taken.after() : pace;
    if (!asRead.equals(Optional.of(after)) && !deliveries.keep(asRead, after)) {
      throw new Stale("the pace of sending");
    }
    known = Optional.of(after);
    return turn;
  }

  private Waiting waiting(MailLine line) {
    return waiting.computeIfAbsent(line, _ -> new Waiting());
  }
}
