package kreds.meeting;

import kreds.text.Worded;

/// How far a meeting has come at a moment, as it is told: its state, and what time alone brings.
/// That it is over says the clock; that it is held, or came to nothing, say staff, who know whether
/// it took place.
public enum MeetingStage implements Worded {
  /// Thought of; nobody has been told.
  PLANNED,
  /// Dates are proposed and answers come in.
  POLLING,
  /// The date is set and its end lies ahead.
  SCHEDULED,
  /// Its end is past.
  OVER,
  /// Staff have brought it to an end.
  HELD,
  /// It does not take place.
  CANCELLED,
  /// It did not take place, which was said only when its time was over.
  MISSED;

  /// Whether something is still ahead of those concerned.
  public boolean isAhead() {
    return this == POLLING || this == SCHEDULED;
  }

  static MeetingStage of(MeetingState state, boolean isOver) {
    return switch (state) {
      case PLANNED -> PLANNED;
      case POLLING -> POLLING;
      case SCHEDULED -> isOver ? OVER : SCHEDULED;
      case HELD -> HELD;
      case CANCELLED -> CANCELLED;
    };
  }
}
