package kreds.emaildistribution.sending;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/// How SES says no, as one table. A letter is burnt only for what SES says of the letter itself;
/// what is wrong with the account burns nobody's, and whatever is not recognized waits.
///
/// | SES says | means |
/// | --- | --- |
/// | `Throttling`: rate, or daily quota | not taken, for now |
/// | paused, suspended: by a code of its own, or as `MessageRejected` | not taken, for now |
/// | "Email address is not verified": the sender's, or anybody's in the sandbox | not taken; somebody has to set it right |
/// | `MailFromDomainNotVerified`, `ConfigurationSetDoesNotExist`, no permission (403), no credentials | not taken; somebody has to set it right |
/// | `MessageRejected`, `InvalidParameterValue` with a text about this mail: a virus, an address that is none, a header | never taken |
/// | any other 4xx but 408; a 4xx without a code of SES, which is somebody's between us | not taken, for now |
/// | no connection at all, see [SesUnreachable] | not taken, for now |
/// | 5xx, 408, a timeout, a broken connection, an accident in the client | nobody knows |
///
/// The texts are those of "Amazon SES email sending errors" in the developer guide; that
/// `MessageRejected` comes for an account that is paused, too, is told by GoodDollar/GoodServer
/// #419.
final class SesAnswers {
  private static final Pattern PAUSED = Pattern.compile("paused|suspended|shut down|under review");

  private static final Pattern ABOUT_THE_MAIL =
      Pattern.compile(
          "virus|illegal content|illegal address|local (address|name)|final '@domain'|extra @|"
              + "domain (contains|starts|ends|name)|(duplicate|invalid|illegal) header|"
              + "message length|start boundary|mime");

  private SesAnswers() {}

  /// @param failed whatever the client threw: the one that is shipped throws more than the SDK's
  ///   own exceptions
  static SesAnswer of(RuntimeException failed) {
    return failed instanceof AwsServiceException answer ? said(answer) : silent(failed);
  }

  private static SesAnswer said(AwsServiceException answer) {
    if (answer.statusCode() >= 500 || answer.statusCode() == 408) {
      return new SesAnswer.Unsure("provider-" + answer.statusCode());
    }
    var details = answer.awsErrorDetails();
    if (details == null || blankIfNone(details.errorCode()).isBlank()) {
      return new SesAnswer.NotNow(Obstacle.NOT_FROM_PROVIDER);
    }
    var text = blankIfNone(details.errorMessage()).toLowerCase(Locale.ROOT);
    return ofCode(details.errorCode(), text, answer.statusCode());
  }

  private static SesAnswer ofCode(String code, String text, int status) {
    return switch (code) {
      case "Throttling", "ThrottlingException", "TooManyRequestsException" ->
          new SesAnswer.NotNow(text.contains("daily") ? Obstacle.DAILY_QUOTA : Obstacle.RATE);
      case "AccountSendingPaused",
          "AccountSendingPausedException",
          "AccountSuspended",
          "AccountSuspendedException",
          "ConfigurationSetSendingPaused",
          "ConfigurationSetSendingPausedException" ->
          new SesAnswer.NotNow(Obstacle.PAUSED_BY_PROVIDER);
      case "MailFromDomainNotVerified",
          "MailFromDomainNotVerifiedException",
          "ConfigurationSetDoesNotExist",
          "ConfigurationSetDoesNotExistException" ->
          new SesAnswer.NotNow(Obstacle.CONFIGURATION);
      case "MessageRejected" -> ofText(text, "rejected");
      case "InvalidParameterValue" -> ofText(text, "refused");
      default ->
          new SesAnswer.NotNow(status == 403 ? Obstacle.CONFIGURATION : Obstacle.UNRECOGNIZED);
    };
  }

  private static SesAnswer ofText(String text, String reason) {
    if (PAUSED.matcher(text).find()) {
      return new SesAnswer.NotNow(Obstacle.PAUSED_BY_PROVIDER);
    }
    if (text.contains("not verified")) {
      return new SesAnswer.NotNow(Obstacle.CONFIGURATION);
    }
    return ABOUT_THE_MAIL.matcher(text).find()
        ? new SesAnswer.Never(reason)
        : new SesAnswer.NotNow(Obstacle.UNRECOGNIZED);
  }

  /// Only a connection that never was is harmless: whatever broke later may have carried the mail.
  private static SesAnswer silent(RuntimeException failed) {
    if (failed instanceof ApiCallTimeoutException
        || failed instanceof ApiCallAttemptTimeoutException) {
      return new SesAnswer.Unsure("timeout");
    }
    if (SesUnreachable.isWhy(failed)) {
      return new SesAnswer.NotNow(Obstacle.UNREACHABLE);
    }
    // Without them nothing can be signed, and nothing goes out.
    return blankIfNone(failed.getMessage()).startsWith("Unable to load credentials")
        ? new SesAnswer.NotNow(Obstacle.CONFIGURATION)
        : new SesAnswer.Unsure("connection");
  }

  private static String blankIfNone(@Nullable String text) {
    return text == null ? "" : text;
  }
}
