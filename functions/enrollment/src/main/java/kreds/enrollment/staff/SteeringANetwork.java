package kreds.enrollment.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Stands;
import kreds.company.CompanyRegister;
import kreds.outcome.Outcome;
import kreds.run.Enrollment;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatHappening;
import kreds.run.SeatRules;

/// Staff change how many a run needs and takes, by when the minimum must be reached, and whether
/// its participants see one another. It goes the way of every seat, so that no place is given away
/// under a number that has just changed.
///
/// @param companies read where rules count them from now on
/// @param zone in which a day begins
public record SteeringANetwork(
    Rosters rosters,
    Supplier<CompanyRegister> companies,
    RosterChange change,
    Changing changing,
    ZoneId zone) {

  /// How the network stands after it.
  ///
  /// @param offered who has been offered a place by it
  record Steered(Roster roster, List<Enrollment.Offered> offered) {

    /// Without the people.
    NetworkRun network() {
      return roster.inRun();
    }
  }

  /// Other numbers. A minimum that is reached by it makes the run ready.
  Outcome<Stands<Steered>> resize(String network, int minimum, int maximum, Order order) {
    return steer(
        network,
        order,
        (roster, now) -> roster.resized(roster.run().capacity().sized(minimum, maximum), now));
  }

  /// Another decision date.
  Outcome<Stands<Steered>> decideOn(String network, LocalDate day, Order order) {
    return steer(
        network,
        order,
        (roster, now) -> roster.decidedOn(day, LocalDate.ofInstant(now, zone), now));
  }

  /// Another day on which it opens; today, at once.
  Outcome<Stands<Steered>> openOn(String network, LocalDate day, Order order) {
    return steer(
        network, order, (roster, now) -> roster.opensOn(day, LocalDate.ofInstant(now, zone), now));
  }

  /// Staff have looked at who joined: those who take part see each other's names.
  Outcome<Stands<Steered>> openList(String network, Order order) {
    return steer(network, order, (roster, _) -> roster.listOpened());
  }

  /// How seats are given.
  Outcome<Stands<Steered>> rule(SeatRulesInput rules, Order order) {
    return steer(
        rules.network(),
        order,
        roster -> knowing(roster, rules.after(roster.run().rules())),
        (roster, now) -> roster.ruled(rules.after(roster.run().rules()), now));
  }

  /// Where companies were not counted before, nothing was read of them.
  private Roster knowing(Roster roster, SeatRules after) {
    var before = roster.run().rules();
    return after.compareCompanies() && !before.compareCompanies()
        ? roster.knowing(companies.get())
        : roster;
  }

  private Outcome<Stands<Steered>> steer(
      String network,
      Order order,
      BiFunction<Roster, Instant, Outcome<Decision<Roster, SeatHappening>>> rule) {
    return steer(network, order, roster -> roster, rule);
  }

  private Outcome<Stands<Steered>> steer(
      String network,
      Order order,
      UnaryOperator<Roster> read,
      BiFunction<Roster, Instant, Outcome<Decision<Roster, SeatHappening>>> rule) {
    return changing.on(
        order.about(Subject.network(network)),
        () -> rosters.present(network).map(read),
        (roster, at) ->
            rule.apply(roster, at.now())
                .map(decision ->
                    Stands.after(
                        change.of(roster, decision, at),
                        after ->
                            new Steered(after, SeatHappening.offered(decision.happenings())))));
  }
}
