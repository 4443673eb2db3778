package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.time.WorkingHours;

/// The day by which the minimum of a run must be reached.
///
/// @param told of which decision day staff have been told that it has come
/// @param merges what it was decided to make one with it
public record DecisionDay(LocalDate day, Optional<LocalDate> told, Merges merges) {
  private static final int DAYS_MORE = 28;

  /// Of a run of its own.
  public DecisionDay(LocalDate day, Optional<LocalDate> told) {
    this(day, told, Merges.NONE);
  }

  /// One of which nobody has been told.
  public static DecisionDay on(LocalDate day) {
    return new DecisionDay(day, Optional.empty());
  }

  /// The day that is proposed to staff where more time is needed: four weeks after the present one,
  /// or after today if that is over.
  public static LocalDate proposed(LocalDate present, LocalDate today) {
    return (present.isBefore(today) ? today : present).plusDays(DAYS_MORE);
  }

  /// Moved to that day.
  DecisionDay movedTo(LocalDate other) {
    return new DecisionDay(other, told, merges);
  }

  /// The same once staff have been told that it has come.
  DecisionDay toldOf() {
    return new DecisionDay(day, Optional.of(day), merges);
  }

  /// Of a run that has become one with others.
  DecisionDay merged(Merges other) {
    return new DecisionDay(day, told, other);
  }

  /// When staff are told; empty if they know.
  Optional<Instant> comesAt() {
    return told.equals(Optional.of(day))
        ? Optional.empty()
        : Optional.of(WorkingHours.beginOf(day));
  }
}
