package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Terms;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.RunTodo.What;
import kreds.run.Roster;

/// Steps of a ballot on meetings, which the tests of it share.
final class BallotSteps {
  static final Instant CLOSES = MONDAY.plus(Duration.ofDays(10));

  private BallotSteps() {}

  static List<What> waits(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream().map(RunTodo::what).toList();
  }

  /// The same, with one cost of that name; with none where it is blank.
  static RunMeetings costed(RunMeetings run, String what) {
    return costed(run, what.isEmpty() ? List.of() : List.of(cost(what)));
  }

  static RunMeetings costed(RunMeetings run, List<Cost> costs) {
    return costed(run, Budget.of(new Costs(costs), Terms.USUAL));
  }

  static RunMeetings costed(RunMeetings run, Budget budget) {
    return with(run, after(run.roster().costing(budget, MONDAY)));
  }

  static Cost cost(String what) {
    return new Cost(what, Amount.kroner(9_000), Cost.Per.RUN);
  }

  static RunMeetings run(int participants) {
    return aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(participants)).all();
  }

  /// The same once it is over, be somebody reminded first.
  static RunMeetings over(RunMeetings run, Instant now) {
    return run.at(now, staff()).after();
  }

  static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group());
  }

  static Inquiry asked(RunMeetings run) {
    return new Balloting(run).last().map(InquiryRecord::inquiry).orElseThrow();
  }

  static Ballot ballot(RunMeetings run) {
    return Balloting.of(asked(run));
  }

  static BallotResult result(RunMeetings run) {
    return Balloting.result(asked(run)).orElseThrow();
  }

  static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at =
        by(Actor.staff("mette@example.dk"), Subject.network("plastgenanvendelse"), "open-ballot");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }
}
