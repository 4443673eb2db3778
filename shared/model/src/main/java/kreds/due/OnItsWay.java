package kreds.due;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// How long what was ordered or sent is on its way: the same within that time is the same once
/// more. The command line waits a minute for an answer and sends its order anew, Lambda repeats an
/// event that failed after one minute and after two more, and a mail takes its time. Who asks again
/// an hour later has asked twice.
public final class OnItsWay {
  /// So long.
  public static final Duration WHILE = Duration.ofMinutes(10);

  private OnItsWay() {}

  /// Whether what was done then still is.
  public static boolean is(Instant since, Instant now) {
    return Duration.between(since, now).abs().compareTo(WHILE) < 0;
  }

  /// The sentence for whoever has ordered it again.
  ///
  /// @param what such as "The link"
  public static String said(String what, Instant since, ZoneId zone) {
    return what
        + " is on its way since "
        + since.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES)
        + ", and is not sent twice within ten minutes. If no mail has come by then, order it again.";
  }
}
