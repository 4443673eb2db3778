package kreds.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One letter to one recipient: the unit that is sent once. Its key follows from what caused it, for whom and what for,
/// so that causing it twice makes one row.
///
/// @param key such as `enrollment-seated/e-1`; identifiers only, since it travels as a message tag
/// @param mailing the mailing that it belongs to; blank for a letter on its own
/// @param attempts how often it was claimed; a claim is valid for one attempt
/// @param dueAt when to look at it next; empty when it is done or held for staff
/// @param notAfter not sent at all after this moment
/// @param providerId the message id that the provider gave; blank before
/// @param reason why it is where it is, as a code; blank when all is well
public record Delivery(
    String key,
    Letter letter,
    String mailing,
    DeliveryState state,
    int attempts,
    Instant createdAt,
    Optional<Instant> dueAt,
    Optional<Instant> notAfter,
    String providerId,
    String reason) {

  /// How long a sender may hold a letter; a little more than the longest call to the provider.
  public static final Duration LEASE = Duration.ofSeconds(60);

  /// How long the provider's event is waited for when nobody knows whether it took the letter.
  public static final Duration SETTLING = Duration.ofMinutes(15);

  public Delivery {
    if (!key.matches("[a-z0-9-]+(/[A-Za-z0-9_.-]+)+") || key.length() > 200) {
      throw new IllegalArgumentException("a delivery's key is made of identifiers");
    }
  }

  /// A letter that is due now.
  public static Delivery now(String key, Letter letter, Instant now) {
    return at(key, letter, "", now, now, Optional.empty());
  }

  /// A letter that is due at a time, and not after another.
  public static Delivery at(
      String key,
      Letter letter,
      String mailing,
      Instant now,
      Instant dueAt,
      Optional<Instant> notAfter) {
    return new Delivery(
        key,
        letter,
        mailing,
        DeliveryState.PENDING,
        0,
        now,
        Optional.of(dueAt),
        notAfter,
        "",
        "");
  }

  /// Whether it waits to be looked at now.
  public boolean isDue(Instant now) {
    return dueAt.isPresent() && !dueAt.get().isAfter(now);
  }

  /// Whether its time is over.
  public boolean isTooLate(Instant now) {
    return notAfter.isPresent() && now.isAfter(notAfter.get());
  }

  /// Taken by a sender, until the lease runs out.
  public Delivery claimed(Instant now) {
    return to(DeliveryState.SENDING, attempts + 1, Optional.of(now.plus(LEASE)), providerId, "");
  }

  /// The provider has taken it.
  public Delivery sent(String messageId) {
    return to(DeliveryState.SENT, attempts, Optional.empty(), messageId, "");
  }

  /// Not taken, nothing burnt: try again then. The attempt is kept, so that each claim differs.
  public Delivery backUntil(Instant then, String why) {
    return to(DeliveryState.PENDING, attempts, Optional.of(then), "", why);
  }

  /// Nobody knows whether it was taken; looked at again when the provider's event has had its time.
  public Delivery unknown(Instant now, String why) {
    return to(
        DeliveryState.UNKNOWN, attempts, Optional.of(now.plus(SETTLING)), providerId, why);
  }

  /// Unknown for good, until the provider's event or staff settle it.
  public Delivery held() {
    return to(DeliveryState.UNKNOWN, attempts, Optional.empty(), providerId, "held");
  }

  /// Done with, for that reason: failed, suppressed, expired, or what the provider reported.
  public Delivery ended(DeliveryState end, String why) {
    return to(end, attempts, Optional.empty(), providerId, why);
  }

  private Delivery to(
      DeliveryState next, int attempt, Optional<Instant> due, String messageId, String why) {
    if (next != state && !state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new Delivery(
        key, letter, mailing, next, attempt, createdAt, due, notAfter, messageId, why);
  }
}
