package kreds.enrollment.deciding;

import java.time.LocalDate;
import java.util.Map;
import kreds.change.Moment;
import kreds.commit.RosterChange;
import kreds.outcome.Outcome;
import kreds.run.Rosters;
import kreds.text.Dates;
import kreds.web.staff.StaffCommand;

/// It gets more time, until another day.
record ExtendWay(String network, LocalDate day) implements Way {

  @Override
  public StaffCommand command() {
    return StaffCommand.EXTEND_NETWORK;
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("network", network, "decisionDate", day.toString());
  }

  @Override
  public Outcome<Situation> read(Rosters rosters) {
    return Deciding.current(rosters, network).map(Situation::of);
  }

  @Override
  public boolean stands(Situation situation) {
    return situation.roster().run().decisionDate().equals(day);
  }

  @Override
  public boolean ends() {
    return false;
  }

  @Override
  public Outcome<DecisionPlan> decided(
      Situation situation, RosterChange change, LocalDate today, Moment at) {
    var roster = situation.roster();
    return roster
        .decidedOn(day, today, at.now())
        .map(decision ->
            DecisionPlan.of(change.of(roster, decision, at).writes(), PricesJson.stays(roster)));
  }

  @Override
  public Map<String, String> facts(Situation situation, Dates dates) {
    return Map.of("day", dates.date(day));
  }

  @Override
  public String meaning(Situation situation, DecisionPlan plan) {
    var run = situation.roster().run();
    return "The network has until "
        + day
        + " in place of "
        + run.decisionDate()
        + " to find "
        + run.missing()
        + " more; everybody keeps their place, and the price stays.";
  }
}
