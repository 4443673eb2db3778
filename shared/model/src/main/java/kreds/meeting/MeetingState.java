package kreds.meeting;

import java.util.EnumSet;
import java.util.Set;
import kreds.text.Worded;

/// The life of a meeting, as a table: planned → polling → scheduled → held | cancelled. A meeting
/// whose date is fixed beforehand needs no poll.
public enum MeetingState implements Worded {
  /// Thought of; nobody has been told.
  PLANNED,
  /// Dates are proposed and answers come in.
  POLLING,
  /// The date is set and the invitations are out.
  SCHEDULED,
  /// It has taken place.
  HELD,
  /// It does not take place.
  CANCELLED;

  /// Whether the step exists.
  public boolean mayBecome(MeetingState next) {
    return followers().contains(next);
  }

  /// Whether somebody who joins the run now is still to be told of it (E17).
  public boolean isOpen() {
    return this == POLLING || this == SCHEDULED;
  }

  private Set<MeetingState> followers() {
    return switch (this) {
      case PLANNED -> EnumSet.of(POLLING, SCHEDULED, CANCELLED);
      case POLLING -> EnumSet.of(SCHEDULED, CANCELLED);
      case SCHEDULED -> EnumSet.of(HELD, CANCELLED);
      case HELD, CANCELLED -> EnumSet.noneOf(MeetingState.class);
    };
  }
}
