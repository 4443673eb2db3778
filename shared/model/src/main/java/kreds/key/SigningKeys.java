package kreds.key;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// All keys of links: one signs, each that is left opens. Every function has a picture of them that
/// may be [#LOOKED_AT] old; a new key waits longer than that before it signs, so that whatever it
/// signs is opened everywhere.
///
/// One that is taken away was in somebody's hands: what it has signed opens nothing any more. It is
/// kept all the same, since people leave mailings by links that it has signed, for years (RFC
/// 8058): that a stranger could take somebody off a mailing harms less than that nobody can leave.
///
/// @param keys by rising number, at least one
/// @param revoked those that were taken away
/// @param last the highest number that ever was: none is given twice, or a link of a key that was
///   taken away would be judged by another
/// @param version rises with every change, from 1; guards every write
public record SigningKeys(List<SigningKey> keys, List<SigningKey> revoked, int last, long version) {
  /// How old anybody's picture of the keys may be.
  public static final Duration LOOKED_AT = Duration.ofMinutes(2);

  /// How long a new key waits before it signs.
  public static final Duration LEAD = Duration.ofMinutes(5);

  public SigningKeys {
    keys = List.copyOf(keys);
    revoked = List.copyOf(revoked);
    if (keys.isEmpty() || keys.getLast().number() > last) {
      throw new IllegalArgumentException("keys of links up to " + last);
    }
  }

  /// The first one, which signs at once.
  public static SigningKeys first(String secret, Instant now) {
    return new SigningKeys(List.of(new SigningKey(1, secret, now)), List.of(), 1, 1);
  }

  /// The one that signs at that moment: the newest whose time has come.
  public SigningKey signingAt(Instant now) {
    var signing = keys.getFirst();
    for (var key : keys) {
      signing = key.signsAt(now) ? key : signing;
    }
    return signing;
  }

  /// The one of that number, if it is left.
  public Optional<SigningKey> find(int number) {
    return find(keys, number);
  }

  /// The one of that number, if it was taken away: it tells what it has signed, and opens nothing.
  public Optional<SigningKey> findRevoked(int number) {
    return find(revoked, number);
  }

  private static Optional<SigningKey> find(List<SigningKey> some, int number) {
    for (var key : some) {
      if (key.number() == number) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /// Whether the newest one still waits for its time.
  public boolean hasOneWaiting(Instant now) {
    return !keys.getLast().signsAt(now);
  }

  /// Makes a new one, unless the newest still waits for its time: then that is the one.
  public Outcome<Decision<SigningKeys, KeyHappening>> rotated(String secret, Instant now) {
    if (hasOneWaiting(now)) {
      return Outcome.done(Decision.unchanged(this));
    }
    if (last == SigningKey.MOST) {
      return Outcome.refused(
          Refusal.illegal("keys-used-up", "A link can carry no number above " + last + "."));
    }
    var key = new SigningKey(last + 1, secret, now.plus(LEAD));
    var after = Stream.concat(keys.stream(), Stream.of(key)).toList();
    return Outcome.done(
        Decision.of(
            new SigningKeys(after, revoked, last + 1, version + 1),
            new KeyHappening.Rotated(signingAt(now).number(), key)));
  }

  /// Takes one away, but never the one that signs: another has to have its turn first.
  public Outcome<Decision<SigningKeys, KeyHappening>> revoked(int number, Instant now) {
    if (number < 1 || number > last) {
      return Outcome.refused(
          Refusal.notFound("key-unknown", "There is no key of that number; list-keys has them."));
    }
    var key = find(number);
    if (key.isEmpty()) {
      return Outcome.done(Decision.unchanged(this));
    }
    if (key.get().equals(signingAt(now))) {
      return Outcome.refused(stillSigns(number, now));
    }
    var left = keys.stream().filter(other -> other.number() != number).toList();
    var away = Stream.concat(revoked.stream(), key.stream()).toList();
    return Outcome.done(
        Decision.of(
            new SigningKeys(left, away, last, version + 1), new KeyHappening.Revoked(key.get())));
  }

  private Refusal stillSigns(int number, Instant now) {
    var then =
        hasOneWaiting(now)
            ? "Key " + keys.getLast().number() + " takes over at " + keys.getLast().from() + "."
            : "Order rotate-keys first: five minutes later another signs.";
    return Refusal.illegal("key-signs", "Key " + number + " signs now. " + then);
  }
}
