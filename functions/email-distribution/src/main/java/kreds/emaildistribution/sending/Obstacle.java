package kreds.emaildistribution.sending;

import kreds.web.form.Choices;

/// Why SES takes nobody's letters just now.
public enum Obstacle {
  /// Too many a second.
  RATE,
  /// Too many a day.
  DAILY_QUOTA,
  /// There was no connection.
  UNREACHABLE,
  /// Somebody between us answered.
  NOT_FROM_PROVIDER,
  /// SES has paused the account.
  PAUSED_BY_PROVIDER,
  /// The sender is not verified, the account is in the sandbox, a permission is missing.
  CONFIGURATION,
  /// A "no" that is not in the table.
  UNRECOGNIZED;

  /// Whether somebody has to set it right: it does not pass by itself.
  public boolean needsHands() {
    return switch (this) {
      case PAUSED_BY_PROVIDER, CONFIGURATION, UNRECOGNIZED -> true;
      case RATE, DAILY_QUOTA, UNREACHABLE, NOT_FROM_PROVIDER -> false;
    };
  }

  /// Its code, in the ledger and among the figures.
  String code() {
    return Choices.written(this);
  }
}
