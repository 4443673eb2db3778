package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kreds.budget.Budget;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// What is decided about a run itself, with all who are in it: its rules, its days, and whether it
/// comes about.
final class SteeringARun {
  private static final Refusal OPENING_OVER =
      Refusal.illegal(
          "opening-over", "People have enrolled already, so the day of opening is over.");

  private static final Refusal ONE_COMPANY =
      Refusal.invalid(
          "only-one-company",
          "These are names of one company, as the register of companies has it: there is nothing to"
              + " keep apart.");

  private static final Refusal MEETS =
      Refusal.illegal(
          SeatRefusals.MEETS,
          "The network has a meeting with a date, which people have in their calendars: it is not"
              + " called off while that lies ahead. cancel-meeting takes it out of them first.");

  private SteeringARun() {}

  static Outcome<Decision<Roster, SeatHappening>> ruled(
      Roster roster, SeatRules rules, Instant now) {
    var run = roster.run();
    var apart = rules.notTogether().equals(run.rules().notTogether());
    var wanted = apart ? rules : rules.apart(roster.companies().distinct(rules.notTogether()));
    if (!apart && wanted.notTogether().size() == 1) {
      return Outcome.refused(ONE_COMPANY);
    }
    var stands = wanted.equals(run.rules()) && run.state().isListed();
    return stands && !WaitingLine.moves(roster)
        ? Outcome.done(Decision.unchanged(roster))
        : run.ruled(wanted, now).map(after -> ruled(roster, after, now));
  }

  private static Decision<Roster, SeatHappening> ruled(Roster roster, Run ruled, Instant now) {
    var before = roster.run().rules();
    var happenings =
        ruled.rules().equals(before)
            ? List.<SeatHappening>of()
            : List.<SeatHappening>of(new SeatHappening.OfRun.RulesChanged(before, ruled.rules()));
    return roster.lineMoved(roster.with(ruled), happenings, Roster.ROWS_OF_SEATS, now);
  }

  static Outcome<Decision<Roster, SeatHappening>> decidedOn(
      Roster roster, LocalDate day, LocalDate today, Instant now) {
    var before = roster.run().decisionDate();
    return roster
        .run()
        .decidedOn(day, today, now)
        .map(after ->
            day.equals(before)
                ? Decision.unchanged(roster)
                : decided(roster, after, new SeatHappening.OfRun.DecisionDateMoved(before, day)));
  }

  static Outcome<Decision<Roster, SeatHappening>> cancelled(
      Roster roster, String reason, Instant now) {
    var before = roster.run().state();
    return before == RunState.CANCELLED
        ? Outcome.done(Decision.unchanged(roster))
        : cancelled(roster, now)
            .map(after ->
                TakingOver.ended(
                    roster,
                    roster.with(after),
                    new SeatHappening.OfRun.Cancelled(before, reason),
                    now));
  }

  /// The run once its people have come into another one.
  static Outcome<Run> mergedInto(Roster roster, RunId other, Instant now) {
    return cancelled(roster, now).map(after -> after.goingInto(other));
  }

  /// A meeting that has its date is in people's calendars, and is not called off by this.
  private static Outcome<Run> cancelled(Roster roster, Instant now) {
    var ahead = roster.network().nextMeeting().filter(meeting -> meeting.end().isAfter(now));
    return roster
        .run()
        .cancelled(now)
        .then(after -> ahead.isPresent() ? Outcome.refused(MEETS) : Outcome.done(after));
  }

  /// What it costs and what is asked for it; the same already changes nothing. The fees of its
  /// speakers follow from its meetings, and stay.
  static Outcome<Decision<Roster, SeatHappening>> costing(Roster roster, Budget set, Instant now) {
    var before = roster.run().budget();
    var budget = set.reckonedAs(before);
    return roster
        .run()
        .costing(budget, now)
        .map(after ->
            budget.equals(before)
                ? Decision.unchanged(roster)
                : decided(roster, after, new SeatHappening.OfRun.CostsSet(before, budget)));
  }

  static Outcome<Decision<Roster, SeatHappening>> listOpened(Roster roster) {
    var run = roster.run();
    return run.listOpen()
        ? Outcome.done(Decision.unchanged(roster))
        : run.listOpened()
            .map(after -> decided(roster, after, new SeatHappening.OfRun.ListOpened()));
  }

  static Outcome<Decision<Roster, SeatHappening>> opensOn(
      Roster roster, LocalDate day, LocalDate today, Instant now) {
    var before = roster.run().opening();
    return roster
        .run()
        .opensOn(day, today, now)
        .then(after -> {
          if (after.opening().equals(before)) {
            return Outcome.done(Decision.unchanged(roster));
          }
          return roster.enrollments().isEmpty()
              ? Outcome.done(
                  decided(
                      roster, after, new SeatHappening.OfRun.OpeningMoved(before, after.opening())))
              : Outcome.refused(OPENING_OVER);
        });
  }

  /// The day has come: it is open.
  static Decision<Roster, SeatHappening> opened(Roster roster, Instant now) {
    var run = roster.run();
    var after = run.opening(run.opening().begun(), now);
    return decided(roster, after, new SeatHappening.OfRun.Opened(after));
  }

  /// Staff are to decide what becomes of the run.
  static Decision<Roster, SeatHappening> decisionDue(Roster roster) {
    var told = roster.run().told();
    return decided(roster, told, new SeatHappening.OfRun.DecisionDue(told));
  }

  private static Decision<Roster, SeatHappening> decided(
      Roster roster, Run after, SeatHappening happening) {
    return roster.decided(roster.with(after), happening);
  }
}
