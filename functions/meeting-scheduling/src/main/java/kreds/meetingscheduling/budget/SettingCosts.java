package kreds.meetingscheduling.budget;

import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.run.Roster;

/// Sets what a run costs and what is asked for it. The run's version guards it, so that two who set
/// it at once both know what they replaced.
public record SettingCosts(BudgetLookup lookup, Changing changing, RosterChange change) {

  /// What it was and what it is, worked out.
  ///
  /// @param fresh whether anything differs
  record Costed(RunBudget before, RunBudget after, boolean fresh) {}

  private record Replaced(Roster before, Roster after, boolean fresh) {}

  Outcome<Costed> set(CostsInput input, Order order) {
    return changing
        .on(
            order.about(Subject.network(input.network())),
            input.dryRun(),
            () -> Outcome.of(lookup.rosters().current(input.network()), Network.UNKNOWN),
            (roster, at) ->
                roster
                    .costing(input.after(roster.run().budget()), at.now())
                    .map(decision ->
                        change
                            .of(roster, decision, at)
                            .map(_ ->
                                new Replaced(roster, decision.after(), !decision.isNothing()))))
        .map(this::costed);
  }

  private Costed costed(Replaced replaced) {
    return new Costed(lookup.of(replaced.before), lookup.of(replaced.after), replaced.fresh);
  }
}
