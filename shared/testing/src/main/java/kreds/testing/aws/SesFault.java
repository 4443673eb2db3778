package kreds.testing.aws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
  /// Refuses: AWS has stopped the account, told as if it were the message's fault; nothing is
  /// burnt.
  SUSPENDED(
      "MessageRejected",
      "Sending suspended for this account. For more information, please check the inbox of the"
          + " email address associated with your AWS account."),
  /// Refuses: the sender, or in the sandbox the recipient, is not verified; nothing is burnt.
  REJECTED(
      "MessageRejected",
      "Email address is not verified. The following identities failed the check in region"
          + " EU-NORTH-1: netvaerk@example.dk"),
  /// Refuses: the function may not send; nothing is burnt.
  FORBIDDEN("AccessDenied", "User is not authorized to perform ses:SendRawEmail"),
  /// Refuses in a way that no table knows; nothing is burnt.
  UNHEARD_OF("SomethingNew", "Something new."),
  /// Somebody on the way refuses, in a page of HTML: it is not SES's word.
  PROXY("", "<html><body><h1>404 Not Found</h1></body></html>"),
  /// Refuses this message for good.
  VIRUS("MessageRejected", "The message was rejected because it contained a virus."),
  /// Refuses this recipient's address for good.
  BAD_ADDRESS("InvalidParameterValue", "Domain contains control or whitespace"),
  /// Fails without saying whether it accepted; here it did not.
  ERROR_500("InternalFailure", "The request processing has failed because of an unknown error."),
  /// Fails without saying whether it accepted; here it did.
  ERROR_500_AFTER_ACCEPT(
      "InternalFailure", "The request processing has failed because of an unknown error."),
  /// Accepts, and never answers.
  HANG_AFTER_ACCEPT("", ""),
  /// Accepts, and closes the connection without an answer.
  DROP_AFTER_ACCEPT("", ""),
  /// Closes the connection, and has not accepted.
  DROP_BEFORE_ACCEPT("", ""),
  /// Accepts, and answers after two seconds.
  SLOW("", "");

  final String code;
  final String message;

  /// What a sender has to take a fault for.
  public enum Meaning {
    /// The mail has left.
    SENT,
    /// The mail has not left, for a reason that concerns every other too: nothing is burnt.
    ABOUT_THE_ACCOUNT,
    /// This mail will never leave.
    ABOUT_THE_MAIL,
    /// Nobody knows whether it has left.
    UNCLEAR
  }

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

  /// What a patient sender has to take it for.
  public Meaning meaning() {
    return switch (this) {
      case NONE, SLOW -> Meaning.SENT;
      case THROTTLE, DAILY_QUOTA, PAUSED, SUSPENDED, REJECTED, FORBIDDEN, UNHEARD_OF, PROXY ->
          Meaning.ABOUT_THE_ACCOUNT;
      case VIRUS, BAD_ADDRESS -> Meaning.ABOUT_THE_MAIL;
      case ERROR_500,
          ERROR_500_AFTER_ACCEPT,
          HANG_AFTER_ACCEPT,
          DROP_AFTER_ACCEPT,
          DROP_BEFORE_ACCEPT ->
          Meaning.UNCLEAR;
    };
  }

  /// All that have to be taken for that.
  public static List<SesFault> meaning(Meaning meaning) {
    return Stream.of(values()).filter(fault -> fault.meaning() == meaning).toList();
  }

  boolean refuses() {
    return this != ERROR_500_AFTER_ACCEPT && !message.isEmpty();
  }

  int status() {
    return switch (this) {
      case ERROR_500, ERROR_500_AFTER_ACCEPT -> 500;
      case FORBIDDEN -> 403;
      case PROXY -> 404;
      default -> 400;
    };
  }
}
