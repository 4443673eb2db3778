package kreds.delivery;

/// What the provider lets an account send, as it tells: `MaxSendRate`, `Max24HourSend` and
/// `SentLast24Hours` of SES's `GetSendQuota`.
///
/// @param aSecond recipients in a second; above nothing
/// @param aDay recipients in any 24 hours; [#WITHOUT_END] if there is no such bound
/// @param sent in the last 24 hours, by whatever program of the account
public record SendingQuota(double aSecond, long aDay, long sent) {
  /// So SES writes that the day is without a bound.
  public static final long WITHOUT_END = -1;

  /// The rate of a new account, taken for any that has not told its own; when its day is used up
  /// the provider says by the letters.
  public static final SendingQuota LEAST = new SendingQuota(1, WITHOUT_END, 0);

  public SendingQuota {
    if (!(aSecond > 0)) {
      throw new IllegalArgumentException("an account may send some mail in a second");
    }
  }

  /// The same, of which nothing has left.
  SendingQuota unused() {
    return new SendingQuota(aSecond, aDay, 0);
  }

  /// How many may leave until the day's bound is reached.
  ///
  /// @param share of the day that may be used, from nothing to one
  /// @param since how many have left since it was told
  long left(double share, long since) {
    return aDay == WITHOUT_END ? Long.MAX_VALUE : (long) (aDay * share) - sent - since;
  }
}
