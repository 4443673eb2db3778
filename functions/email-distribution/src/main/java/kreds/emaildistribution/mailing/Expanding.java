package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kreds.basics.Consequences;
import kreds.basics.Stale;
import kreds.basics.Tries;
import kreds.emaildistribution.sending.SenderRun;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.Mailing;
import kreds.mail.MailingState;
import kreds.mail.Mailings;
import kreds.mail.Recipient;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;

/// Makes the letters of a mailing, one transaction a recipient: the letter, and with a candidate
/// that the invitation is on its way. Killed anywhere and started again, it adds what lacks and
/// resets nothing (R2).
record Expanding(
    Mailings mailings,
    Deliveries deliveries,
    Candidates candidates,
    MailingLetters letters,
    InstantSource clock,
    Tries tries) {
  private static final int A_CHUNK = 25;

  /// @return how many letters there are, once all are; empty if time was short or the mailing was
  ///   paused
  OptionalInt expand(Mailing mailing, Checked checked, SenderRun shift) {
    var keys = new HashSet<String>();
    for (var delivery : deliveries.ofMailing(mailing.id())) {
      keys.add(delivery.key());
    }
    var made = 0;
    for (var recipient : checked.selection().recipients()) {
      if (made % A_CHUNK == A_CHUNK - 1 && !goesOn(mailing, shift)) {
        return OptionalInt.empty();
      }
      made += made(recipient, mailing, checked, keys) ? 1 : 0;
    }
    return OptionalInt.of(keys.size());
  }

  private boolean goesOn(Mailing mailing, SenderRun shift) {
    var now = mailings.of(mailing.id());
    return shift.hasTime() && now.isPresent() && now.get().state() == MailingState.SENDING;
  }

  /// @return whether it had to be made
  private boolean made(Recipient recipient, Mailing mailing, Checked checked, Set<String> keys) {
    var letter = letters.to(recipient, mailing, checked.network(), clock.instant());
    if (!keys.add(letter.key())) {
      return false;
    }
    var candidate = recipient.candidate();
    if (candidate.isEmpty() || !invited(candidate.get(), letter)) {
      deliveries.add(List.of(letter));
    }
    return true;
  }

  /// @return false if there is nothing to change about the candidate, who has been invited or has
  ///   answered before
  private boolean invited(Candidate asRead, Delivery letter) {
    if (asRead.state() != CandidateState.NAMED) {
      return false;
    }
    try {
      save(asRead, letter);
      return true;
    } catch (Stale changed) {
      return tries.untilFresh(() -> invitedAfresh(asRead, letter));
    }
  }

  /// The letter is there already, or the candidate has moved on.
  private boolean invitedAfresh(Candidate asRead, Delivery letter) {
    if (deliveries.of(letter.key()).isPresent()) {
      return true;
    }
    var now =
        candidates
            .of(asRead.network(), asRead.id())
            .filter(candidate -> candidate.state() == CandidateState.NAMED);
    now.ifPresent(candidate -> save(candidate, letter));
    return now.isPresent();
  }

  private void save(Candidate candidate, Delivery letter) {
    candidates.save(candidate, candidate.invited(), new Consequences(List.of(letter), List.of()));
  }
}
