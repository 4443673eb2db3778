package kreds.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// From when one can enroll in the network that has come of an idea, as a letter tells it.
///
/// @param day that lies ahead; empty for none
/// @param now whether one can at once
public record Opens(Optional<LocalDate> day, boolean now) {
  /// One can at once.
  public static final Opens AT_ONCE = new Opens(Optional.empty(), true);

  /// One cannot, and no day is known: its page says what holds.
  public static final Opens NOT_NOW = new Opens(Optional.empty(), false);

  /// From that day on, or at once if there is none.
  public static Opens on(Optional<LocalDate> day) {
    return day.isPresent() ? new Opens(day, false) : AT_ONCE;
  }

  /// What a letter knows of it; that one can at once is what every letter supposes.
  Map<String, String> facts() {
    if (day.isPresent()) {
      return Map.of("opening", "later", "opens", day.get().toString());
    }
    return now ? Map.of() : Map.of("opening", "closed");
  }
}
