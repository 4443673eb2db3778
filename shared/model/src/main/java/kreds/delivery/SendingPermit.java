package kreds.delivery;

/// Whether letters may leave a ledger. It lies in the ledger itself, so a copy carries it along; it
/// names the ledger that it was given for, so a copy sends nothing until staff let it (R11).
///
/// @param ledger the name of the one that it is for
/// @param stopped why staff have stopped all sending; blank if they have not
/// @param doubts how many letters in a row left nobody knowing whether they went; it is kept here,
///   since a sender that starts anew, or another one, must not learn it with letters of its own
public record SendingPermit(String ledger, String stopped, int doubts, long version) {
  private static final int MOST_DOUBTS = 3;

  /// The first of a ledger.
  public static SendingPermit of(Ledger ledger) {
    return new SendingPermit(ledger.name(), "", 0, 1);
  }

  /// Whether it lets the letters of that ledger leave.
  public boolean isFor(Ledger other) {
    return stopped.isEmpty() && ledger.equals(other.name());
  }

  /// Nothing leaves any more. Stopped already, it stays stopped for the reason of before.
  ///
  /// @param why in staff's words; not blank
  public SendingPermit stop(String why) {
    return stopped.isEmpty() ? new SendingPermit(ledger, why, doubts, version + 1) : this;
  }

  /// Letters leave that ledger again.
  public SendingPermit resume(Ledger here) {
    return isFor(here) ? this : new SendingPermit(here.name(), "", doubts, version + 1);
  }

  /// Whether so many doubts in a row are an outage: no letter leaves before the provider has taken
  /// something (O3).
  public static boolean isOutage(int doubts) {
    return doubts >= MOST_DOUBTS;
  }

  /// Nobody knows whether one more letter went.
  public SendingPermit doubted() {
    return new SendingPermit(ledger, stopped, doubts + 1, version + 1);
  }

  /// The provider has answered clearly.
  public SendingPermit answered() {
    return doubts == 0 ? this : new SendingPermit(ledger, stopped, 0, version + 1);
  }
}
