package kreds.enrollment.deciding;

import java.time.LocalDate;
import java.util.Map;
import kreds.change.Moment;
import kreds.commit.RosterChange;
import kreds.outcome.Outcome;
import kreds.run.Rosters;
import kreds.run.RunState;
import kreds.text.Dates;
import kreds.web.staff.StaffCommand;

/// It does not come about.
record CancelWay(String network, String reason) implements Way {

  @Override
  public StaffCommand command() {
    return StaffCommand.CANCEL_NETWORK;
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("network", network, "reason", reason);
  }

  @Override
  public Outcome<Situation> read(Rosters rosters) {
    return Deciding.current(rosters, network).map(Situation::of);
  }

  @Override
  public boolean stands(Situation situation) {
    return situation.roster().run().state() == RunState.CANCELLED;
  }

  @Override
  public Outcome<DecisionPlan> decided(
      Situation situation, RosterChange change, LocalDate today, Moment at) {
    var roster = situation.roster();
    return roster
        .cancelled(reason, at.now())
        .map(decision ->
            DecisionPlan.of(
                change.of(roster, decision, at).writes(), PricesJson.none(roster.run())));
  }

  @Override
  public Map<String, String> facts(Situation situation, Dates dates) {
    return Map.of("reason", reason);
  }

  @Override
  public String meaning(Situation situation, DecisionPlan plan) {
    return "The network does not come about: it leaves the catalogue, nobody has a place or waits for"
        + " one any more, and nobody pays. It cannot be taken back.";
  }
}
