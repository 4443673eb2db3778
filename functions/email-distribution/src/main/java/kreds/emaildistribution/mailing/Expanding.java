package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kreds.change.Actor;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.AlreadyThere;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.emaildistribution.sending.SenderRun;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.mailing.Recipient;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;
import kreds.outcome.Outcome;

/// Makes the letters of a mailing, one transaction a recipient: the letter, and with a candidate
/// that the invitation is on its way. Killed anywhere and started again, it adds what lacks and
/// resets nothing (R2).
record Expanding(
    Mailings mailings,
    Deliveries deliveries,
    Candidates candidates,
    MailingLetters letters,
    Changing changing,
    InstantSource clock) {
  private static final int A_CHUNK = 25;

  /// @return how many letters there are, once all are; empty if time was short or the mailing was
  ///   paused
  OptionalInt expand(Mailing mailing, Checked checked, SenderRun run) {
    var keys = new HashSet<String>();
    for (var delivery : deliveries.ofMailing(mailing.id())) {
      keys.add(delivery.key());
    }
    var made = 0;
    for (var recipient : checked.selection().recipients()) {
      if (made % A_CHUNK == A_CHUNK - 1 && !goesOn(mailing, run)) {
        return OptionalInt.empty();
      }
      made += made(recipient, mailing, checked, keys) ? 1 : 0;
    }
    return OptionalInt.of(keys.size());
  }

  private boolean goesOn(Mailing mailing, SenderRun run) {
    var now = mailings.of(mailing.id());
    return run.hasTime() && now.isPresent() && now.get().state() == MailingState.SENDING;
  }

  /// @return whether it had to be made
  private boolean made(Recipient recipient, Mailing mailing, Checked checked, Set<String> keys) {
    var letter = letters.to(recipient, mailing, checked.matter(), clock.instant());
    if (!keys.add(letter.key())) {
      return false;
    }
    try {
      add(letter, recipient.candidate(), mailing.id());
    } catch (AlreadyThere killedAfterwards) {
      // A round before this one made it, and the index of the mailing does not know it yet.
      return false;
    }
    return true;
  }

  private void add(Delivery letter, Optional<Candidate> asRead, String mailing) {
    var outcome =
        changing.on(
            new Step(Subject.mailing(mailing), Actor.SYSTEM, "expand"),
            asRead,
            () -> Outcome.done(afresh(asRead)),
            (candidate, _) -> Outcome.done(added(letter, candidate)));
    if (outcome instanceof Outcome.Refused<Delivery>(var refusal)) {
      throw new IllegalStateException("refused in a round: " + refusal.code());
    }
  }

  /// The candidate has moved on since the audience was read.
  private Optional<Candidate> afresh(Optional<Candidate> asRead) {
    return asRead.flatMap(candidate -> candidates.of(candidate.network(), candidate.id()));
  }

  /// Whoever has been invited or has answered before stays as it is.
  private static Change<Delivery> added(Delivery letter, Optional<Candidate> candidate) {
    var change = Change.nothing(letter).and(new Write.LetterAdded(letter));
    return candidate
        .filter(asRead -> asRead.state() == CandidateState.NAMED)
        .map(asRead -> change.and(new Write.CandidateSaved(asRead, asRead.invited())))
        .orElse(change);
  }
}
