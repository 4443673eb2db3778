package kreds.mailing;

/// What staff hear of at the end of a mailing, if there is something.
///
/// @param late how many were not sent in time
/// @param held of how many nobody knows whether they left
/// @param failed how many could not be sent, or were refused by the recipient's server so far
public record MailingEnd(int late, int held, int failed) {

  /// All is well.
  public static final MailingEnd WELL = new MailingEnd(0, 0, 0);

  /// These and those.
  public MailingEnd and(MailingEnd more) {
    return new MailingEnd(late + more.late, held + more.held, failed + more.failed);
  }
}
