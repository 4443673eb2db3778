package kreds.mailing;

/// What staff hear of at the end of a mailing, if there is something.
///
/// @param left how many have left, or may have
/// @param late how many were not sent in time
/// @param held of how many nobody knows whether they left
/// @param failed how many could not be sent, or were refused by the recipient's server so far
public record MailingEnd(int left, int late, int held, int failed) {

  /// All is well.
  public static final MailingEnd WELL = new MailingEnd(1, 0, 0, 0);

  /// No letter was made, or none is known.
  public static final MailingEnd NOTHING = new MailingEnd(0, 0, 0, 0);

  /// These and those.
  public MailingEnd and(MailingEnd more) {
    return new MailingEnd(
        left + more.left, late + more.late, held + more.held, failed + more.failed);
  }

  /// Whether its time was over before anybody had it.
  public boolean isAllTooLate() {
    return left == 0 && late > 0;
  }
}
