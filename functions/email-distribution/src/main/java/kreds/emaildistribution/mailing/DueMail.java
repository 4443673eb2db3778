package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Log;
import kreds.basics.Stale;
import kreds.emaildistribution.sending.SendResult;
import kreds.emaildistribution.sending.SendTally;
import kreds.emaildistribution.sending.SenderRun;
import kreds.emaildistribution.sending.SendingDue;
import kreds.mail.Mailing;
import kreds.mail.Mailings;

/// The round of each minute: mailings whose time has come, letters that are due, mailings that have
/// come to their end. A round that finds nothing costs two queries, and says when the next is worth
/// the while.
public final class DueMail {
  private static final int MOST = 20;
  private static final int ROUNDS = 4;

  private final Mailings mailings;
  private final Conducting conducting;
  private final SendingDue sending;
  private final Log log;
  private final InstantSource clock;

  DueMail(
      Mailings mailings, Conducting conducting, SendingDue sending, Log log, InstantSource clock) {
    this.mailings = mailings;
    this.conducting = conducting;
    this.sending = sending;
    this.log = log;
    this.clock = clock;
  }

  /// Does what is due, and answers a summary with `nextDue`: before that moment there is nothing to
  /// do.
  public Map<String, Object> run(SenderRun shift) {
    var tally = new SendTally();
    Optional<Instant> nextMailing;
    Optional<Instant> nextLetter;
    var round = 0;
    do {
      nextMailing = look(shift, tally);
      nextLetter = sending.work(shift, tally);
      round++;
    } while (round < ROUNDS
        && shift.hasTime()
        && !tally.isStopped()
        && isDue(nextMailing, nextLetter));
    return written(tally, earlier(nextMailing, nextLetter));
  }

  private Optional<Instant> look(SenderRun shift, SendTally tally) {
    var waiting = mailings.waiting(clock.instant(), MOST);
    for (var id : waiting.unreadable()) {
      log.aside("mailing", id, new IllegalStateException("a row that cannot be read"));
      tally.count(SendResult.TROUBLE);
    }
    for (var mailing : waiting.due()) {
      if (shift.hasTime()) {
        look(mailing, shift, tally);
      }
    }
    return waiting.due().isEmpty() ? waiting.next() : waiting.due().getFirst().dueAt();
  }

  /// One mailing that the program fails at does not hold up the others, nor the letters.
  private void look(Mailing mailing, SenderRun shift, SendTally tally) {
    try {
      conducting.look(mailing, shift);
    } catch (Stale staffWereFaster) {
      tally.count(SendResult.NOTHING);
    } catch (RuntimeException trouble) {
      log.aside("mailing", mailing.id(), trouble);
      tally.count(SendResult.TROUBLE);
    }
  }

  /// Whether another round may find more: letters that were just made, a mailing whose last letter
  /// just left.
  private boolean isDue(Optional<Instant> mailing, Optional<Instant> letter) {
    var next = earlier(mailing, letter);
    return next.isPresent() && !next.get().isAfter(clock.instant());
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isBefore(other.get()) ? one : other;
  }

  private static Map<String, Object> written(SendTally tally, Optional<Instant> next) {
    var answer = new LinkedHashMap<String, Object>(tally.written());
    answer.put("nextDue", next);
    return answer;
  }
}
