package kreds.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// When a schedule fires, as EventBridge Scheduler understands its expression.
@FunctionalInterface
public interface Occurrences {
  /// The first moment later than the given one, if there is any.
  Optional<Instant> after(Instant moment);

  /// Reads `rate(5 minutes)` or `at(2026-03-02T08:00:00)`; anything else is refused, `cron(…)` too,
  /// which the template does not use.
  static Occurrences of(String expression, ZoneId zone) {
    int open = expression.indexOf('(');
    if (open < 0 || !expression.endsWith(")")) {
      throw new IllegalArgumentException("Not a schedule: " + expression);
    }
    String inner = expression.substring(open + 1, expression.length() - 1).strip();
    return switch (expression.substring(0, open)) {
      case "rate" -> every(rate(inner));
      case "at" -> once(LocalDateTime.parse(inner).atZone(zone).toInstant());
      default -> throw new IllegalArgumentException("Not a schedule: " + expression);
    };
  }

  private static Duration rate(String text) {
    String[] words = text.split("\\s+");
    if (words.length != 2) {
      throw new IllegalArgumentException("Not a rate: " + text);
    }
    long number = Long.parseLong(words[0]);
    return switch (words[1]) {
      case "minute", "minutes" -> Duration.ofMinutes(number);
      case "hour", "hours" -> Duration.ofHours(number);
      case "day", "days" -> Duration.ofDays(number);
      default -> throw new IllegalArgumentException("Not a rate: " + text);
    };
  }

  private static Occurrences every(Duration rate) {
    long millis = rate.toMillis();
    return moment ->
        Optional.of(
            Instant.ofEpochMilli((Math.floorDiv(moment.toEpochMilli(), millis) + 1) * millis));
  }

  private static Occurrences once(Instant at) {
    return moment -> at.isAfter(moment) ? Optional.of(at) : Optional.empty();
  }
}
