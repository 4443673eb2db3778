package kreds.web.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days and times as machines write them (ISO 8601). A time on the wall that the change of the
/// clocks leaves out, or gives twice, is nobody's appointment.
final class Times {
  private static final int CLOCK = 5;
  private static final int DAY = 10;
  private static final int LONGEST = 35;

  private Times() {}

  static Optional<LocalDate> date(String text) {
    try {
      return text.length() == DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException no) {
      return Optional.empty();
    }
  }

  /// To the minute: a clock on the wall shows no more, and nobody arranges to meet by seconds.
  static Optional<LocalDateTime> wall(String text) {
    try {
      return text.length() > LONGEST || text.startsWith("+") || text.startsWith("-")
          ? Optional.empty()
          : Optional.of(
              LocalDateTime.parse(text.replace(' ', 'T')).truncatedTo(ChronoUnit.MINUTES));
    } catch (DateTimeParseException no) {
      return Optional.empty();
    }
  }

  static Optional<LocalTime> clock(String text) {
    try {
      return text.length() == CLOCK ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    } catch (DateTimeParseException no) {
      return Optional.empty();
    }
  }

  /// The code of what is wrong with that time in that zone; blank if it exists once.
  static String trouble(LocalDateTime wall, ZoneId zone) {
    return switch (zone.getRules().getValidOffsets(wall).size()) {
      case 0 -> "no-such-time";
      case 1 -> "";
      default -> "time-twice";
    };
  }
}
