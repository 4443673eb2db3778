package kreds.contact;

/// Why a mail may not go to an address now.
public enum Bar {
  /// The address must not be written to: a hard bounce, a complaint, or staff said so.
  SUPPRESSED("suppressed"),
  /// The person has opted out of such mail.
  UNSUBSCRIBED("unsubscribed"),
  /// There is neither membership nor consent.
  NO_BASIS("no-basis");

  private final String code;

  Bar(String code) {
    this.code = code;
  }

  /// As deliveries, figures and staff name it.
  public String code() {
    return code;
  }
}
