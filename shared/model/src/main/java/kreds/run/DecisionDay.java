package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.time.WorkingHours;

/// The day by which the minimum of a run must be reached.
///
/// @param told of which decision day staff have been told that it has come
public record DecisionDay(LocalDate day, Optional<LocalDate> told) {

  /// One of which nobody has been told.
  public static DecisionDay on(LocalDate day) {
    return new DecisionDay(day, Optional.empty());
  }

  /// Moved to that day.
  DecisionDay movedTo(LocalDate other) {
    return new DecisionDay(other, told);
  }

  /// The same once staff have been told that it has come.
  DecisionDay toldOf() {
    return new DecisionDay(day, Optional.of(day));
  }

  /// When staff are told; empty if they know.
  Optional<Instant> comesAt() {
    return told.equals(Optional.of(day))
        ? Optional.empty()
        : Optional.of(WorkingHours.beginOf(day));
  }
}
