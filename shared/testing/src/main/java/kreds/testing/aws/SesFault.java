package kreds.testing.aws;

import java.util.Locale;
import java.util.Optional;

/// What SES can do wrong, by the name under which the local run switches it on.
public enum SesFault {
  /// Accepts and answers.
  NONE("", ""),
  /// Refuses: too many in this second; nothing is burnt.
  THROTTLE("Throttling", "Maximum sending rate exceeded."),
  /// Refuses: too many on this day; nothing is burnt.
  DAILY_QUOTA("Throttling", "Daily message quota exceeded."),
  /// Refuses: AWS has paused the account; nothing is burnt.
  PAUSED("AccountSendingPausedException", "Email sending is paused for this account."),
  /// Refuses this message for good.
  REJECTED("MessageRejected", "Email address is not verified."),
  /// Fails without saying whether it accepted; here it did not.
  ERROR_500("InternalFailure", "The request processing has failed because of an unknown error."),
  /// Fails without saying whether it accepted; here it did.
  ERROR_500_AFTER_ACCEPT(
      "InternalFailure", "The request processing has failed because of an unknown error."),
  /// Accepts, and never answers.
  HANG_AFTER_ACCEPT("", ""),
  /// Accepts, and closes the connection without an answer.
  DROP_AFTER_ACCEPT("", ""),
  /// Closes the connection before reading.
  DROP_BEFORE_ACCEPT("", ""),
  /// Accepts, and answers after two seconds.
  SLOW("", "");

  final String code;
  final String message;

  SesFault(String code, String message) {
    this.code = code;
    this.message = message;
  }

  /// The name in lower case with hyphens: `hang-after-accept`.
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The fault with this title.
  public static Optional<SesFault> titled(String title) {
    for (SesFault fault : values()) {
      if (fault.title().equals(title)) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  boolean refuses() {
    return this != ERROR_500_AFTER_ACCEPT && !code.isEmpty();
  }

  int status() {
    return code.equals("InternalFailure") ? 500 : 400;
  }
}
