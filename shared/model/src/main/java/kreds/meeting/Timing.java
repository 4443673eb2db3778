package kreds.meeting;

import java.util.Optional;
import kreds.inquiry.Slot;

/// How far a meeting has come, and when it is.
///
/// @param slot the date that it has; empty before it has one
/// @param former the date that it had, or was meant for, before it was moved; empty while it never
///   was, and once people hear of a date for the first time
/// @param over whether its day is over and everything that waits for that has happened
/// @param meant the date that staff mean it for, while nobody has been told of it (S14)
/// @param off why it does not take place, or did not; nothing of one that goes with its run
/// @param first the date that it had, or was meant for, before it had any other, whoever has heard
///   of that; empty while it never had another, and in rows from before it was kept ([#origin])
public record Timing(
    MeetingState state,
    Optional<Slot> slot,
    Optional<Slot> former,
    boolean over,
    Optional<Slot> meant,
    Optional<Reason> off,
    Optional<Slot> first) {

  /// Thought of; nobody has been told.
  static final Timing PLANNED = new Timing(MeetingState.PLANNED, Optional.empty(), false);

  /// Thought of for that date; nobody has been told.
  static Timing meant(Slot date) {
    return new Timing(
        MeetingState.PLANNED, Optional.empty(), Optional.empty(), false, Optional.of(date));
  }

  /// Meant for that date; at the one that it has already it was not moved.
  Timing meantFor(Slot date) {
    var isThere = meant.filter(date::isAt).isPresent();
    return new Timing(
        state,
        Optional.empty(),
        isThere ? former : meant,
        false,
        Optional.of(date),
        Optional.empty(),
        isThere ? first : before(meant));
  }

  /// Which date it had first: by that the meetings of a year have their order, wherever each has
  /// been moved since. Of a row from before that was kept, the earliest that is known.
  Optional<Slot> origin() {
    return before(slot.or(() -> meant));
  }

  /// The same of a meeting that was planned as that one.
  Timing insteadOf(Timing planned) {
    return new Timing(state, slot, former, over, meant, off, planned.origin());
  }

  private Optional<Slot> before(Optional<Slot> now) {
    return first.or(() -> former).or(() -> now);
  }

  /// One that is to take place, or of which nobody has said why it does not.
  public Timing(
      MeetingState state,
      Optional<Slot> slot,
      Optional<Slot> former,
      boolean over,
      Optional<Slot> meant) {
    this(state, slot, former, over, meant, Optional.empty(), Optional.empty());
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
    if (off.isPresent() && state != MeetingState.CANCELLED) {
      throw new IllegalArgumentException("what takes place needs no reason");
    }
  }

  /// In another state; a step that the table does not know is a fault of the program.
  Timing to(MeetingState next, Optional<Slot> date) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    var known = state == MeetingState.PLANNED ? Optional.<Slot>empty() : former;
    return new Timing(next, date, known, false, Optional.empty(), Optional.empty(), before(meant));
  }

  /// It does not take place, on the date that it has or had.
  Timing cancelled(Reason reason) {
    var cancelled = to(MeetingState.CANCELLED, slot);
    return new Timing(
        cancelled.state,
        slot,
        cancelled.former,
        false,
        Optional.empty(),
        Optional.of(reason),
        cancelled.first);
  }

  /// On another date than the one that it has.
  Timing moved(Slot date) {
    if (state != MeetingState.SCHEDULED) {
      throw new IllegalStateException("only a meeting with a date is moved");
    }
    return new Timing(
        state, Optional.of(date), slot, false, Optional.empty(), Optional.empty(), before(slot));
  }

  /// The day is over.
  Timing passed() {
    return new Timing(state, slot, former, true, Optional.empty(), off, first);
  }
}
