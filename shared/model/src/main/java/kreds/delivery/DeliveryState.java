package kreds.delivery;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// The life of one letter to one recipient, as a table: who may follow whom.
///
/// `PENDING → SENDING → SENT → DELIVERED`; everything else is a way of not arriving. `UNKNOWN`
/// means that the provider may or may not have accepted it: the provider's own event settles it, or
/// the policy of the letter's class.
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
  /// The provider refused it for good, or took it and found harm in it.
  FAILED,
  /// The address must not be written to, or there is no basis for it.
  SUPPRESSED,
  /// Its time was over before it could go.
  EXPIRED,
  /// Nobody knows whether the provider took it.
  UNKNOWN;

  private static final Set<DeliveryState> HEARD = EnumSet.of(SENT, DELIVERED, BOUNCED, COMPLAINED);

  /// Whether the step exists.
  public boolean mayBecome(DeliveryState next) {
    return followers().contains(next);
  }

  /// Whether nothing but the provider's events can change it any more.
  public boolean isFinal() {
    return switch (this) {
      case PENDING, SENDING, UNKNOWN -> false;
      case SENT, DELIVERED, BOUNCED, COMPLAINED, FAILED, SUPPRESSED, EXPIRED -> true;
    };
  }

  /// Whether it reached the provider, or may have: such a recipient has got the mailing.
  public boolean hasLeft() {
    return HEARD.contains(this) || this == UNKNOWN;
  }

  /// Whether it did not reach its recipient, and will not by itself.
  public boolean isMissed() {
    return switch (this) {
      case BOUNCED, COMPLAINED, FAILED, SUPPRESSED, EXPIRED -> true;
      case PENDING, SENDING, SENT, DELIVERED, UNKNOWN -> false;
    };
  }

  /// What senders do, and what time does. Staff alone take a letter back to its beginning.
  private Set<DeliveryState> followers() {
    return switch (this) {
      case PENDING -> orHeard(SENDING, SUPPRESSED, EXPIRED, FAILED);
      case SENDING -> orHeard(PENDING, UNKNOWN, FAILED);
      case UNKNOWN -> orHeard(PENDING, SENDING, SUPPRESSED, EXPIRED, FAILED);
      case SENT -> EnumSet.of(DELIVERED, BOUNCED, COMPLAINED);
      case DELIVERED -> EnumSet.of(BOUNCED, COMPLAINED);
      // A mailbox that was full for a while may take it after all.
      case BOUNCED -> EnumSet.of(DELIVERED, COMPLAINED);
      case COMPLAINED -> EnumSet.noneOf(DeliveryState.class);
      // Only the last attempt ended so: one before it, of which nobody knew, may have left.
      case FAILED, SUPPRESSED, EXPIRED -> orHeard();
    };
  }

  /// These, and what the provider's own events say: they are the truth, whenever they come.
  private static Set<DeliveryState> orHeard(DeliveryState... others) {
    var all = EnumSet.copyOf(HEARD);
    all.addAll(Arrays.asList(others));
    return all;
  }
}
