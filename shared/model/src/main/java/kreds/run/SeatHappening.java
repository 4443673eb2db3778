package kreds.run;

import java.time.LocalDate;
import kreds.network.Capacity;

/// What can happen to a run and its seats.
public sealed interface SeatHappening {

  /// A form was taken.
  record Applied(Enrollment.Unconfirmed enrollment) implements SeatHappening {}

  /// Somebody has a place.
  ///
  /// @param before the state before, in a word; blank if the person is new
  record Seated(Enrollment.Confirmed enrollment, String before) implements SeatHappening {}

  /// Somebody stands in the line.
  ///
  /// @param place in the line, from 1
  record Waits(Enrollment.Waiting enrollment, int place, String before) implements SeatHappening {}

  /// A form or an offer ran out.
  record RanOut(Enrollment.Lapsed enrollment, String before) implements SeatHappening {}

  /// Other numbers.
  record CapacityChanged(Capacity before, Capacity after) implements SeatHappening {}

  /// Another day by which the minimum must be reached.
  record DecisionDateMoved(LocalDate before, LocalDate after) implements SeatHappening {}

  /// The minimum is reached: raised once a run.
  record NetworkReady(Run run) implements SeatHappening {}
}
