package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.time.WorkingHours;

/// From when people can enroll in a run. Before that day its page is there, says when it opens, and
/// takes word of who is interested; on the day it opens by itself.
///
/// @param day on which it opens, as long as that lies ahead; empty once it is open
/// @param interested how many have said so and proved their address
public record OpeningDay(Optional<LocalDate> day, int interested) {
  /// At once: nobody was asked before.
  public static final OpeningDay AT_ONCE = new OpeningDay(Optional.empty(), 0);

  public OpeningDay {
    if (interested < 0) {
      throw new IllegalArgumentException("nobody is fewer than none");
    }
  }

  /// Whether the day lies ahead.
  public boolean isAhead() {
    return day.isPresent();
  }

  /// When it opens; empty once it is open.
  Optional<Instant> at() {
    return day.isPresent() ? Optional.of(WorkingHours.beginOf(day.get())) : Optional.empty();
  }

  /// The same on that day, which is at once if it is today: the minimum must still be reached after
  /// it.
  ///
  /// @param decision by when that is
  /// @param today the day where the association is
  public Outcome<OpeningDay> on(LocalDate wanted, LocalDate decision, LocalDate today) {
    if (wanted.isBefore(today)) {
      return Outcome.refused(
          Refusal.invalid("opening-past", "The day on which it opens lies in the past."));
    }
    if (wanted.isAfter(today) && !wanted.isBefore(decision)) {
      return Outcome.refused(
          Refusal.invalid(
              "opening-after-decision",
              "It opens before the day by which the minimum must be reached, " + decision + "."));
    }
    return Outcome.done(
        new OpeningDay(wanted.equals(today) ? Optional.empty() : Optional.of(wanted), interested));
  }

  /// The same, open.
  OpeningDay begun() {
    return new OpeningDay(Optional.empty(), interested);
  }

  /// The same with so many more who are interested, or fewer.
  OpeningDay interesting(int more) {
    return new OpeningDay(day, interested + more);
  }
}
