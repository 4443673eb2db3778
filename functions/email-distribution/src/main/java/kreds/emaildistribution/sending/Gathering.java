package kreds.emaildistribution.sending;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.AlreadyThere;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.Digest;
import kreds.delivery.DigestRhythm;
import kreds.outcome.Outcome;

/// Letters that staff read together (M14): each waits as a letter of its own, and is settled by the
/// digest that it is in.
///
/// @param rhythm of the digests; empty if each letter goes at once
public record Gathering(
    Deliveries deliveries, Changing changing, Optional<DigestRhythm> rhythm, ZoneId zone) {

  /// The letter as it waits for its digest; nothing if it goes by itself.
  Optional<Delivery> gathered(Delivery letter, Instant now) {
    return rhythm.isEmpty() ? Optional.empty() : rhythm.get().gathered(letter, now, zone);
  }

  /// A letter whose digest is due, by what has become of that. Whatever the rhythm is by now, what
  /// was gathered goes with its digest.
  Delivery settled(Delivery letter, Instant now) {
    var known = deliveries.of(Digest.keyOf(letter));
    return Digest.settled(letter, known.isPresent() ? known.get() : made(letter, now), now);
  }

  /// The digest, which whoever comes first makes.
  private Delivery made(Delivery letter, Instant now) {
    var digest = Digest.made(letter, deliveries.ofMailing(letter.mailing()), now);
    var step = new Step(Subject.delivery(digest.key()), Actor.SYSTEM, "gather");
    var change =
        Change.of(digest, List.<Write>of(new Write.LetterAdded(digest)), Consequences.NONE);
    try {
      var unused = changing.on(step, () -> Outcome.done(digest), (_, _) -> Outcome.done(change));
      return digest;
    } catch (AlreadyThere other) {
      return deliveries.of(digest.key()).orElseThrow(() -> other);
    }
  }
}
