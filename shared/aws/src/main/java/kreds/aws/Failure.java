package kreds.aws;

import java.time.Duration;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/// What was thrown, as far as it may be told: the kinds and the place in our code. Messages are
/// left out, since they may quote what a person wrote; only those made without personal data are
/// kept.
///
/// @param passing whether the same request may be sent again later
/// @param soFar how far work came that is written part by part; blank when nothing is written
record Failure(
    boolean passing, Duration retryAfter, String kinds, String place, String told, String soFar) {
  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  static Failure of(Throwable thrown) {
    var told = told(thrown);
    var after = thrown instanceof Unavailable unavailable ? unavailable.retryAfter() : A_MOMENT;
    return new Failure(isPassing(thrown), after, kinds(thrown), place(thrown), told, soFar(thrown));
  }

  private static boolean isPassing(Throwable thrown) {
    return switch (thrown) {
      case Unavailable u -> true;
      case Stale s -> true;
      case SdkServiceException service ->
          service.isThrottlingException() || service.statusCode() >= 500;
      case SdkClientException slow -> true;
      default -> false;
    };
  }

  private static String told(Throwable thrown) {
    return thrown instanceof Unavailable || thrown instanceof Stale
        ? String.valueOf(thrown.getMessage())
        : "";
  }

  private static String soFar(Throwable thrown) {
    return thrown instanceof Unavailable unavailable ? unavailable.soFar() : "";
  }

  private static String kinds(Throwable thrown) {
    var kinds = new StringBuilder(thrown.getClass().getName());
    var depth = 0;
    for (var cause = thrown.getCause(); cause != null && depth < 5; cause = cause.getCause()) {
      kinds.append(" < ").append(cause.getClass().getName());
      depth++;
    }
    return kinds.toString();
  }

  private static String place(Throwable thrown) {
    for (var frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith("kreds.")) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
      }
    }
    return "";
  }
}
