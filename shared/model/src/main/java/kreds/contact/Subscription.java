package kreds.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// That a mailbox gets the newsletter: somebody asked for it with this address, and whoever reads
/// the mailbox clicked (double opt-in). One that ended stays on record, so that its reader sees
/// that it did, and nobody takes them for somebody who never asked.
///
/// @param consent when it was given, to which text, and where; used with each letter
/// @param endedAt when its reader ended it
public record Subscription(Consent consent, Optional<Instant> endedAt) {

  /// What who subscribes agrees to.
  public static final String TEXT = "newsletter";

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final String VERSION = "2026-11";

  /// Given by the click.
  public static Subscription confirmed(Instant at) {
    return new Subscription(
        new Consent(at, TEXT + " " + VERSION, "newsletter form"), Optional.empty());
  }

  /// Whether letters go on its ground.
  public boolean holds(Instant now) {
    return !isEnded() && consent.holds(now);
  }

  /// When it lapses, unless it is used before; nothing of one that has ended.
  public Optional<Instant> lapsesAt() {
    return isEnded() ? Optional.empty() : Optional.of(consent.lapsesAt());
  }

  /// Whether something has gone on its ground within a day, or its reader has confirmed it.
  boolean isUsed(Instant now) {
    return consent.usedAt().plus(A_DAY).isAfter(now);
  }

  /// Whether its reader has ended it.
  public boolean isEnded() {
    return endedAt.isPresent();
  }

  /// The same, ended. The first time stays.
  Subscription ended(Instant at) {
    return isEnded() ? this : new Subscription(consent, Optional.of(at));
  }

  /// The same, used by a letter.
  Subscription used(Instant now) {
    return new Subscription(consent.used(now), endedAt);
  }
}
