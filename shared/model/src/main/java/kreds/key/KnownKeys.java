package kreds.key;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kreds.outcome.Unavailable;

/// The keys of links as this function knows them. A function starts from a snapshot that may be
/// months old, so they are looked at again when the picture is older than [SigningKeys#LOOKED_AT],
/// and when a link comes with a number that is not known yet, which anybody can make up: at most
/// once a minute.
public final class KnownKeys {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final Keys keys;
  private final InstantSource clock;
  private volatile Looked last;

  private record Looked(Optional<SigningKeys> keys, Instant at) {

    boolean isOlder(Duration age, Instant now) {
      return at.plus(age).isBefore(now);
    }
  }

  /// Looks at them for the first time; in a stack that is being made there may be none yet.
  public KnownKeys(Keys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
    this.last = look(clock.instant());
  }

  /// The key that signs now.
  public SigningKey signing() {
    return known().signingAt(clock.instant());
  }

  /// The key that opens what that number has signed; none if it was taken away, or never was.
  public Optional<SigningKey> opening(int number) {
    var known = known();
    return number <= known.last() || !last.isOlder(A_MINUTE, clock.instant())
        ? known.find(number)
        : lookedAtAgain().find(number);
  }

  /// The key that was taken away under that number: one may leave a mailing by what it has signed,
  /// and nothing else.
  public Optional<SigningKey> revoked(int number) {
    return known().findRevoked(number);
  }

  private SigningKeys known() {
    return last.keys().isEmpty() || last.isOlder(SigningKeys.LOOKED_AT, clock.instant())
        ? lookedAtAgain()
        : there(last);
  }

  private SigningKeys lookedAtAgain() {
    var looked = look(clock.instant());
    last = looked;
    return there(looked);
  }

  private Looked look(Instant now) {
    return new Looked(keys.read(), now);
  }

  private static SigningKeys there(Looked looked) {
    if (looked.keys().isEmpty()) {
      throw new Unavailable("the keys are not made yet", A_MOMENT);
    }
    return looked.keys().get();
  }
}
