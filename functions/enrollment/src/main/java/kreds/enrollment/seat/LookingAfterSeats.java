package kreds.enrollment.seat;

import java.time.InstantSource;
import kreds.change.Actor;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.due.DueRound;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.Run;

/// The round of each minute: forms that nobody has confirmed for a fortnight, and offers that ran
/// out, lapse.
public record LookingAfterSeats(
    Rosters rosters, RosterChange change, Changing changing, InstantSource clock) {

  /// Looks once.
  public DueRound.Summary look(DueRound.Aside aside) {
    return new DueRound<>("run", rosters::due, LookingAfterSeats::name, this::look)
        .run(clock.instant(), aside);
  }

  private void look(RunId run) {
    var outcome =
        changing.on(
            new Step(Subject.network(run.network()), Actor.SYSTEM, "look-after-seats"),
            () -> Outcome.of(rosters.of(run), Run.UNKNOWN),
            (roster, at) -> Outcome.done(change.of(roster, roster.at(at.now()), at)));
    if (outcome instanceof Outcome.Refused<Roster>(var refusal)) {
      throw new IllegalStateException("refused in a round: " + refusal.code());
    }
  }

  private static String name(RunId run) {
    return run.network() + "/" + run.number();
  }
}
