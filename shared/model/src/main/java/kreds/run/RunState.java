package kreds.run;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kreds.outcome.Refusal;
import kreds.text.Worded;

/// The life of a run, as a table: recruiting → ready → running → renewing → finished; recruiting |
/// ready → cancelled.
public enum RunState implements Worded {
  /// People enroll.
  RECRUITING,
  /// The minimum is reached; the first meeting can be planned.
  READY,
  /// Its first meeting has a date.
  RUNNING,
  /// The group decides: another year, or stop.
  RENEWING,
  /// It is over; another year is another run.
  FINISHED,
  /// It never came about.
  CANCELLED;

  /// The code of the "no" to whoever still wants something of a run that is over.
  public static final String IS_OVER = "run-over";

  /// Whether the step exists.
  public boolean mayBecome(RunState next) {
    return followers().contains(next);
  }

  /// Whether people can enroll, be it onto the waiting list.
  public boolean takesEnrollments() {
    return switch (this) {
      case RECRUITING, READY, RUNNING -> true;
      case RENEWING, FINISHED, CANCELLED -> false;
    };
  }

  /// Whether a meeting can be planned in it, be it that staff have to insist: before the minimum is
  /// reached they do, and where the group decides whether it goes on nothing new begins.
  public boolean plansMeetings() {
    return switch (this) {
      case RECRUITING, READY, RUNNING -> true;
      case RENEWING, FINISHED, CANCELLED -> false;
    };
  }

  /// Whether the catalogue shows it.
  public boolean isListed() {
    return !followers().isEmpty();
  }

  /// Whether nothing comes after it, and nothing is done in it any more.
  public boolean isOver() {
    return followers().isEmpty();
  }

  /// That "no".
  ///
  /// @param so what that means for them, such as `it has no more rules`
  public Optional<Refusal> over(String so) {
    return isOver() ? Optional.of(no(so)) : Optional.empty();
  }

  /// The same where nothing new begins as soon as the group decides whether it goes on.
  public Optional<Refusal> ending(String so) {
    return this == RENEWING ? Optional.of(no(so)) : over(so);
  }

  private Refusal no(String so) {
    return Refusal.illegal(IS_OVER, "The network is " + word() + ": " + so + ".");
  }

  private Set<RunState> followers() {
    return switch (this) {
      case RECRUITING -> EnumSet.of(READY, CANCELLED);
      case READY -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(RENEWING);
      case RENEWING -> EnumSet.of(FINISHED);
      case FINISHED, CANCELLED -> EnumSet.noneOf(RunState.class);
    };
  }
}
