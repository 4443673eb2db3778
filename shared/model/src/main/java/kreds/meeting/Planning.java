package kreds.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;
import kreds.run.Run;

/// What stands against a plan for a meeting.
public final class Planning {
  /// A meeting lies at most so many years ahead: its invitations go out as soon as it has a date,
  /// and what lies further off is a slip of the finger. What the beginning of a meeting is called
  /// where it is said.
  static final String START = "start";

  /// When it ends, in an order.
  static final String END = "end";

  private static final int FURTHEST_YEARS = 3;

  private Planning() {}

  /// Whether nobody plans so far ahead.
  ///
  /// @param zone where the association is
  public static boolean isTooFar(Instant at, Instant now, ZoneId zone) {
    return at.isAfter(now.atZone(zone).plusYears(FURTHEST_YEARS).toInstant());
  }

  /// A run whose minimum is not reached needs a word of staff; one that is over has no more
  /// meetings.
  static Optional<Refusal> tooEarly(Run run, Set<Insistence> insists) {
    return switch (run.state()) {
      case READY, RUNNING -> Optional.empty();
      case RECRUITING ->
          insists.contains(Insistence.EARLY) ? Optional.empty() : Optional.of(notReady(run));
      case RENEWING, FINISHED, CANCELLED ->
          Optional.of(
              Refusal.illegal(
                  "network-not-ready",
                  "The network is " + run.state().word() + ": no meeting can be planned."));
    };
  }

  /// Dates lie ahead, but not too far, and none is proposed twice.
  static Optional<Refusal> against(List<Slot> dates, Instant now) {
    var starts = new HashSet<Instant>();
    for (var date : dates) {
      var field = "dates[" + dates.indexOf(date) + "].start";
      var no = against(date, now).map(each -> each.at(field));
      if (no.isPresent()) {
        return no;
      }
      if (!starts.add(date.start().instant())) {
        return Optional.of(
            Refusal.wrong(field, "date-twice", "This date is proposed twice: " + date.said()));
      }
    }
    return Optional.empty();
  }

  /// The same of the one date of a meeting.
  static Optional<Refusal> against(Slot date, Instant now) {
    if (!date.start().instant().isAfter(now)) {
      return Optional.of(Refusal.wrong(START, "date-past", "This date is past: " + date.said()));
    }
    return isTooFar(date.start().instant(), now, date.start().zone())
        ? Optional.of(
            Refusal.wrong(START, "too-far-ahead", "This date lies too far ahead: " + date.said()))
        : Optional.empty();
  }

  /// A poll ends ahead of now and before its first date.
  ///
  /// @param field what the deadline is called where it is said
  static Optional<Refusal> against(String field, Instant deadline, List<Slot> dates, Instant now) {
    if (!deadline.isAfter(now)) {
      return Optional.of(
          Refusal.wrong(field, "deadline-past", "The deadline of the poll is past already."));
    }
    return dates.stream().anyMatch(date -> !deadline.isBefore(date.start().instant()))
        ? Optional.of(
            Refusal.wrong(
                field, "deadline-late", "The poll must end before the first proposed date."))
        : Optional.empty();
  }

  private static Refusal notReady(Run run) {
    return Refusal.illegal(
        "network-not-ready",
        "The network lacks "
            + run.missing()
            + " for its minimum. To plan its meeting all the same, add "
            + Insistence.EARLY.said()
            + ".");
  }
}
