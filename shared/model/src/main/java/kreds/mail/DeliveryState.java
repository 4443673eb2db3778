package kreds.mail;

import java.util.EnumSet;
import java.util.Set;

/// The life of one letter to one recipient, as a table: who may follow whom.
///
/// `PENDING → SENDING → SENT → DELIVERED`; everything else is a way of not arriving. `UNKNOWN` means that the provider
/// may or may not have accepted it: the provider's own event settles it, or the policy of the letter's class.
public enum DeliveryState {
  /// Waits for its time.
  PENDING,
  /// Somebody holds the lease and is handing it over.
  SENDING,
  /// The provider has taken it.
  SENT,
  /// The recipient's server has taken it.
  DELIVERED,
  /// The recipient's server refused it.
  BOUNCED,
  /// The recipient called it spam.
  COMPLAINED,
  /// The provider refused it for good.
  FAILED,
  /// The address must not be written to, or there is no basis for it.
  SUPPRESSED,
  /// Its time was over before it could go.
  EXPIRED,
  /// Nobody knows whether the provider took it.
  UNKNOWN;

  /// Whether the step exists.
  public boolean mayBecome(DeliveryState next) {
    return followers().contains(next);
  }

  /// Whether nothing but the provider's events can change it any more.
  public boolean isFinal() {
    return !followers().contains(SENDING) && this != SENDING;
  }

  private Set<DeliveryState> followers() {
    return switch (this) {
      case PENDING -> EnumSet.of(SENDING, SUPPRESSED, EXPIRED);
      // A lease that ran out may have been a letter that left: its own event may still tell.
      case SENDING ->
          EnumSet.of(PENDING, SENT, FAILED, UNKNOWN, DELIVERED, BOUNCED, COMPLAINED);
      case UNKNOWN ->
          EnumSet.of(SENDING, SENT, FAILED, SUPPRESSED, EXPIRED, DELIVERED, BOUNCED, COMPLAINED);
      case SENT -> EnumSet.of(DELIVERED, BOUNCED, COMPLAINED);
      case DELIVERED -> EnumSet.of(BOUNCED, COMPLAINED);
      case BOUNCED -> EnumSet.of(COMPLAINED);
      case COMPLAINED, FAILED, SUPPRESSED, EXPIRED -> EnumSet.noneOf(DeliveryState.class);
    };
  }
}
