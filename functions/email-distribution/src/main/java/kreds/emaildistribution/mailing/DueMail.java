package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Log;
import kreds.due.DueRound;
import kreds.due.DueRows;
import kreds.emaildistribution.sending.SendResult;
import kreds.emaildistribution.sending.SendTally;
import kreds.emaildistribution.sending.SenderRun;
import kreds.emaildistribution.sending.SendingDue;
import kreds.emaildistribution.sending.TellingStaff;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;

/// The round of each minute: what staff are to hear, mailings whose time has come, letters that are
/// due, mailings that have come to their end. A round that finds nothing costs four queries, and
/// says when the next is worth the while.
public record DueMail(
    Mailings mailings,
    Conducting conducting,
    SendingDue sending,
    TellingStaff telling,
    Log log,
    InstantSource clock) {
  private static final int ROUNDS = 4;
  private static final int A_PAGE = 100;

  /// Does what is due, and answers a summary with `nextDue`: before that moment there is nothing to
  /// do.
  public Map<String, Object> run(SenderRun run) {
    var tally = new SendTally();
    run.begins();
    telling.tell(run);
    Optional<Instant> next;
    var round = 0;
    do {
      // What somebody waits for first: letters of a mailing may take a while to be made.
      var letter = sending.work(run, tally);
      next = DueRows.earlier(letter, look(run, tally));
      round++;
    } while (round < ROUNDS && run.hasTime() && isDue(next) && !rests(run, tally));
    return written(tally, next);
  }

  /// One mailing that the program fails at does not hold up the others, nor the letters.
  private Optional<Instant> look(SenderRun run, SendTally tally) {
    var waiting = mailings.due(clock.instant(), A_PAGE);
    var summary =
        new DueRound<>("mailing", (_, _) -> waiting, Mailing::id, mailing -> look(mailing, run))
            .run(clock.instant(), log);
    for (var failed = 0; failed < summary.failed(); failed++) {
      tally.count(SendResult.TROUBLE);
    }
    run.looked();
    return waiting.due().isEmpty() ? summary.next() : waiting.due().getFirst().nextAt();
  }

  private void look(Mailing mailing, SenderRun run) {
    if (run.hasTime()) {
      conducting.look(mailing, run);
    }
  }

  /// Whether what is due stays so for now.
  private static boolean rests(SenderRun run, SendTally tally) {
    return run.isStopped() || tally.isWaiting();
  }

  /// Whether another round may find more: letters that were just made, a mailing whose last letter
  /// just left.
  private boolean isDue(Optional<Instant> next) {
    return next.isPresent() && !next.get().isAfter(clock.instant());
  }

  private static Map<String, Object> written(SendTally tally, Optional<Instant> next) {
    var answer = new LinkedHashMap<String, Object>(tally.written());
    answer.put("nextDue", next);
    return answer;
  }
}
