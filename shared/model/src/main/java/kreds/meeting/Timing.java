package kreds.meeting;

import java.util.Optional;
import kreds.inquiry.Slot;

/// How far a meeting has come, and when it is.
///
/// @param slot the date that it has; empty before it has one
/// @param former the date that it had before it was moved; empty while it never was
/// @param over whether its day is over and everything that waits for that has happened
/// @param meant the date that staff mean it for, while nobody has been told of it (S14)
public record Timing(
    MeetingState state,
    Optional<Slot> slot,
    Optional<Slot> former,
    boolean over,
    Optional<Slot> meant) {

  /// Thought of; nobody has been told.
  static final Timing PLANNED = new Timing(MeetingState.PLANNED, Optional.empty(), false);

  /// Thought of for that date; nobody has been told.
  static Timing meant(Slot date) {
    return new Timing(
        MeetingState.PLANNED, Optional.empty(), Optional.empty(), false, Optional.of(date));
  }

  /// One of which people know.
  public Timing(MeetingState state, Optional<Slot> slot, Optional<Slot> former, boolean over) {
    this(state, slot, former, over, Optional.empty());
  }

  /// One that was never moved.
  public Timing(MeetingState state, Optional<Slot> slot, boolean over) {
    this(state, slot, Optional.empty(), over);
  }

  public Timing {
    var dated = state == MeetingState.SCHEDULED || state == MeetingState.HELD;
    if (slot.isPresent() != dated && state != MeetingState.CANCELLED) {
      throw new IllegalArgumentException("a meeting has its date once it is scheduled");
    }
    if (meant.isPresent() && state != MeetingState.PLANNED) {
      throw new IllegalArgumentException("what people know of is not only meant");
    }
  }

  /// In another state; a step that the table does not know is a fault of the program.
  Timing to(MeetingState next, Optional<Slot> date) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new Timing(next, date, former, false);
  }

  /// On another date than the one that it has.
  Timing moved(Slot date) {
    if (state != MeetingState.SCHEDULED) {
      throw new IllegalStateException("only a meeting with a date is moved");
    }
    return new Timing(state, Optional.of(date), slot, false);
  }

  /// The day is over.
  Timing passed() {
    return new Timing(state, slot, former, true);
  }
}
