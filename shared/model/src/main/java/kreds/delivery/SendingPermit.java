package kreds.delivery;

/// Whether letters may leave a ledger. It lies in the ledger itself, so a copy carries it along; it
/// names the ledger that it was given for, so a copy sends nothing until staff let it (R11).
///
/// @param ledger the name of the one that it is for
/// @param stopped why staff have stopped all sending; blank if they have not
public record SendingPermit(String ledger, String stopped, long version) {

  /// The first of a ledger.
  public static SendingPermit of(Ledger ledger) {
    return new SendingPermit(ledger.name(), "", 1);
  }

  /// Whether it lets the letters of that ledger leave.
  public boolean isFor(Ledger other) {
    return stopped.isEmpty() && ledger.equals(other.name());
  }

  /// Nothing leaves any more. Stopped already, it stays stopped for the reason of before.
  ///
  /// @param why in staff's words; not blank
  public SendingPermit stop(String why) {
    return stopped.isEmpty() ? new SendingPermit(ledger, why, version + 1) : this;
  }

  /// Letters leave that ledger again.
  public SendingPermit resume(Ledger here) {
    return isFor(here) ? this : new SendingPermit(here.name(), "", version + 1);
  }
}
