package kreds.emaildistribution.sending;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/// How SES says no, as one table:
///
/// | SES says | means |
/// | --- | --- |
/// | `Throttling`, rate | not taken; in a moment |
/// | `Throttling`, daily quota | not taken; in an hour |
/// | `AccountSendingPaused`, `ConfigurationSetSendingPaused` | not taken; in a quarter of an hour |
/// | `MailFromDomainNotVerified`, `ConfigurationSetDoesNotExist`, no permission (403) | not taken; somebody has to set it right |
/// | `MessageRejected`, any other 4xx | never taken |
/// | 5xx, a timeout, a broken connection | nobody knows |
/// | no connection at all | not taken; in a moment |
final class SesAnswers {
  private static final Duration A_MOMENT = Duration.ofSeconds(30);
  private static final Duration A_WHILE = Duration.ofMinutes(15);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private SesAnswers() {}

  static SesAnswer of(SdkException failed) {
    return failed instanceof AwsServiceException answer ? said(answer) : silent(failed);
  }

  private static SesAnswer said(AwsServiceException answer) {
    if (answer.statusCode() >= 500 || answer.statusCode() == 408) {
      return new SesAnswer.Unsure("provider-" + answer.statusCode());
    }
    var code = codeOf(answer);
    return switch (code) {
      case "Throttling", "ThrottlingException", "TooManyRequestsException" -> tooMany(answer);
      case "AccountSendingPaused",
          "AccountSendingPausedException",
          "ConfigurationSetSendingPaused",
          "ConfigurationSetSendingPausedException" ->
          new SesAnswer.NotNow("paused-by-provider", A_WHILE);
      case "MailFromDomainNotVerified",
          "MailFromDomainNotVerifiedException",
          "ConfigurationSetDoesNotExist",
          "ConfigurationSetDoesNotExistException" ->
          new SesAnswer.NotNow("configuration", A_WHILE);
      case "MessageRejected" -> new SesAnswer.Never("rejected");
      default ->
          answer.statusCode() == 403
              ? new SesAnswer.NotNow("configuration", A_WHILE)
              : new SesAnswer.Never("refused");
    };
  }

  private static SesAnswer tooMany(AwsServiceException answer) {
    var details = answer.awsErrorDetails();
    var message = details == null || details.errorMessage() == null ? "" : details.errorMessage();
    return message.contains("Daily")
        ? new SesAnswer.NotNow("daily-quota", AN_HOUR)
        : new SesAnswer.NotNow("rate", A_MOMENT);
  }

  private static String codeOf(AwsServiceException answer) {
    var details = answer.awsErrorDetails();
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }

  /// Only a connection that never was is harmless: whatever broke later may have carried the mail.
  private static SesAnswer silent(SdkException failed) {
    if (failed instanceof ApiCallTimeoutException
        || failed instanceof ApiCallAttemptTimeoutException) {
      return new SesAnswer.Unsure("timeout");
    }
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
        return new SesAnswer.NotNow("unreachable", A_MOMENT);
      }
    }
    return new SesAnswer.Unsure("connection");
  }
}
