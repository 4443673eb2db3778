package kreds.emaildistribution.sending;

/// What came of the one request in which a mail was handed to SES.
public sealed interface SesAnswer {

  /// It is taken.
  record Accepted(String messageId) implements SesAnswer {}

  /// It is not taken, and nothing is burnt: the account may not send just now. The same goes for
  /// every other mail, so a sender that hears this stops.
  record NotNow(Obstacle obstacle) implements SesAnswer {}

  /// It is not taken, and never will be: something is wrong with this mail.
  record Never(String reason) implements SesAnswer {}

  /// Nobody knows whether it is taken. It must not simply go again.
  record Unsure(String reason) implements SesAnswer {}
}
