package kreds.enrollment.company;

import java.util.ArrayList;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.meeting.Mover;
import kreds.outcome.Outcome;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.Run;
import kreds.run.SeatHappening;

/// Two names that are one company by the register, or no longer, may free a place for somebody who
/// waits, or bind one that was to be offered. So after each change of it the runs are looked after
/// that count companies and have people waiting, each in a transaction of its own; ordered again,
/// they are looked after again. And where members pay another price than others, who pays is
/// another: the round reckons it anew.
public record MovingLines(
    Networks networks, Rosters rosters, RosterChange change, Changing changing) {

  /// What became of the line of a network.
  ///
  /// @param offered how many are offered a place by it
  public record Moved(String network, int offered) {}

  /// Looks after them; those where somebody is offered a place by it.
  List<Moved> look(Order order) {
    var moved = new ArrayList<Moved>();
    for (var network : networks.listed()) {
      if (!network.run().budget().paysAlike()) {
        reckon(network.run().id(), order);
      }
      if (network.run().rules().compareCompanies() && network.run().seats().waiting() > 0) {
        var offered = look(network, order);
        if (offered > 0) {
          moved.add(new Moved(network.id(), offered));
        }
      }
    }
    return moved;
  }

  private void reckon(RunId run, Order order) {
    orThrow(
        changing.on(
            order.about(Subject.network(run.network())),
            () -> Outcome.done(run),
            (of, at) ->
                Outcome.done(
                    Change.of(
                        of,
                        List.of(new Write.MoverNoted(Mover.everybody(of, at.now()))),
                        Consequences.NONE))));
  }

  private int look(NetworkRun network, Order order) {
    var run = network.run().id();
    return orThrow(
        changing.<Roster, Integer>on(
            order.about(Subject.network(run.network())),
            () -> Outcome.of(rosters.of(run), Run.UNKNOWN),
            (roster, at) -> {
              var decision = roster.at(at.now());
              Change<Roster> written = change.of(roster, decision, at);
              var offered = SeatHappening.offered(decision.happenings()).size();
              return Outcome.done(written.map(_ -> offered));
            }));
  }

  private static <T> T orThrow(Outcome<T> looked) {
    return looked.fold(
        done -> done,
        refusal -> {
          throw new IllegalStateException("refused in a round: " + refusal.code());
        });
  }
}
