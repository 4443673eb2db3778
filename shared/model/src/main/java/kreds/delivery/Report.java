package kreds.delivery;

/// What the provider reports of a letter, from least to most: whatever the order in which reports
/// arrive, and however often, the one that says most stands.
public enum Report {
  /// It has taken the letter.
  SENT(1, DeliveryState.SENT, ""),
  /// It gave up on a mailbox that was full or a server that was away. Says nothing against the
  /// address.
  BOUNCED_FOR_NOW(2, DeliveryState.BOUNCED, "transient"),
  /// The recipient's server has it.
  DELIVERED(3, DeliveryState.DELIVERED, ""),
  /// The provider took it, found harm in it, and sent it to nobody. Says nothing against the
  /// address.
  REJECTED(4, DeliveryState.FAILED, "bad-content"),
  /// There is no such mailbox.
  BOUNCED(5, DeliveryState.BOUNCED, "permanent"),
  /// The recipient called it spam.
  COMPLAINED(6, DeliveryState.COMPLAINED, "complaint");

  private final int rank;
  private final DeliveryState state;
  private final String reason;

  Report(int rank, DeliveryState state, String reason) {
    this.rank = rank;
    this.state = state;
    this.reason = reason;
  }

  /// What the letter becomes.
  public DeliveryState state() {
    return state;
  }

  /// Why, as a code.
  public String reason() {
    return reason;
  }

  /// Whether nothing may be written to that address any more.
  public boolean suppresses() {
    return this == BOUNCED || this == COMPLAINED;
  }

  int rank() {
    return rank;
  }

  /// How much is known of a letter already.
  static int rankOf(Delivery delivery) {
    for (var report : values()) {
      if (report.state == delivery.state()
          && (report.reason.equals(delivery.reason()) || delivery.isDelayed())) {
        return report.rank();
      }
    }
    return 0;
  }
}
