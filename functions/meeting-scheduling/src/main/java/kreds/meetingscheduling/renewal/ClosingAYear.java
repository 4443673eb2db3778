package kreds.meetingscheduling.renewal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.YearChange;
import kreds.delivery.Letter;
import kreds.meeting.Renewal;
import kreds.meeting.RunMeetings;
import kreds.meeting.RunTodo;
import kreds.meeting.YearOver;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.network.NetworkState;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Applicant;
import kreds.run.DecisionDay;
import kreds.run.RunState;

/// Brings a year of a network to its end: another one follows, or none. Who is in which run is one
/// transaction, and each of the year that is over is told of it by the round of the minute, once.
///
/// @param zone in which a day begins
public record ClosingAYear(
    RunMeetingsLookup lookup,
    YearChange change,
    Changing changing,
    InstantSource clock,
    ZoneId zone) {
  private static final Refusal DISORDER =
      Refusal.wrong("minimum", "minimum-above-maximum", "The minimum is above the maximum.");

  /// What a rule makes of the run.
  private interface Rule {
    Outcome<YearOver> of(RunMeetings run, Moment at);
  }

  /// What came of it, or would.
  ///
  /// @param before the run as it was read
  /// @param year empty where it was so already
  /// @param letters that go out at once: offers of places that are free
  /// @param duties what is still to be kept of the meetings of the year that is over
  record Closed(
      RunMeetings before, Optional<YearOver> year, List<Letter> letters, List<RunTodo> duties) {}

  /// Begins another year; in a dry run it is decided the same way, and nothing is written.
  Outcome<Closed> start(RenewalInputs.Starting input, Order order) {
    return on(
        input.network(),
        input.dryRun(),
        order,
        ClosingAYear::hasBegun,
        (run, at) -> started(run, input, at));
  }

  /// Ends the network; in a dry run it is decided the same way, and nothing is written.
  Outcome<Closed> end(RenewalInputs.Ending input, Order order) {
    return on(
        input.network(),
        input.dryRun(),
        order,
        run -> run.roster().network().state() == NetworkState.ENDED,
        (run, at) -> new Renewal(run).end(input.danish(), input.english(), at.now()));
  }

  private Outcome<YearOver> started(RunMeetings run, RenewalInputs.Starting input, Moment at) {
    var before = run.roster().run();
    if (!input.isInOrder(before.capacity())) {
      return Outcome.refused(DISORDER);
    }
    var today = LocalDate.ofInstant(at.now(), zone);
    var next = before.id().next();
    return new Renewal(run)
        .start(
            input.capacity(before.capacity()),
            input.decisionDate().orElseGet(() -> DecisionDay.proposed(today, today)),
            address -> Applicant.idOf(at.ids(), next, address),
            today,
            at.now());
  }

  /// A year that has just begun is the one that was to be begun.
  private static boolean hasBegun(RunMeetings run) {
    var present = run.roster().run();
    var isNew = present.state() == RunState.RECRUITING || present.state() == RunState.READY;
    return isNew && present.id().number() > 1;
  }

  private Outcome<Closed> on(
      String network, boolean dryRun, Order order, Predicate<RunMeetings> stands, Rule rule) {
    return changing.on(
        order.about(Subject.network(network)),
        dryRun,
        () -> lookup.current(network),
        (run, at) -> closed(run, stands, rule, at));
  }

  private Outcome<Change<Closed>> closed(
      RunMeetings run, Predicate<RunMeetings> stands, Rule rule, Moment at) {
    if (stands.test(run)) {
      return Outcome.done(Change.nothing(new Closed(run, Optional.empty(), List.of(), List.of())));
    }
    return rule.of(run, at)
        .map(year -> {
          var written = change.of(run, year, at);
          return written.map(done ->
              new Closed(run, Optional.of(done), written.letters(), RunTodo.kept(run, at.now())));
        });
  }
}
