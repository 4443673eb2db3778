package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.List;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.meeting.MeetingHappening;
import kreds.meeting.PlanningARun;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// Plans a meeting: with a poll about its date, or on a fixed date. The meeting, the letters to
/// everybody concerned and what the catalogue shows are one transaction; the same plan sent twice
/// is one meeting.
public record PlanningAMeeting(ChangingMeetings changing, Drafting drafting) {

  /// Proposes dates to everybody concerned, who can answer until the deadline.
  public Outcome<PlannedMeeting> poll(
      Plan plan, List<Plan.Span> dates, Instant deadline, boolean dryRun, Order order) {
    return planned(
        plan,
        dates,
        dryRun,
        order,
        (run, draft, now) ->
            run.poll(draft.meeting(), draft.dates(), deadline, plan.insists(), now));
  }

  /// The same, done.
  public Outcome<PlannedMeeting> poll(
      Plan plan, List<Plan.Span> dates, Instant deadline, Order order) {
    return poll(plan, dates, deadline, false, order);
  }

  /// Sets the meeting on its date and invites everybody at once.
  public Outcome<PlannedMeeting> fix(Plan plan, Plan.Span date, boolean dryRun, Order order) {
    return planned(
        plan,
        List.of(date),
        dryRun,
        order,
        (run, draft, now) ->
            run.fix(draft.meeting(), draft.dates().getFirst(), plan.insists(), now));
  }

  /// The same, done.
  public Outcome<PlannedMeeting> fix(Plan plan, Plan.Span date, Order order) {
    return fix(plan, date, false, order);
  }

  private interface Rule {
    Outcome<Decision<RunMeetings, MeetingHappening>> decide(
        RunMeetings run, Drafting.Draft draft, Instant now);
  }

  private Outcome<PlannedMeeting> planned(
      Plan plan, List<Plan.Span> dates, boolean dryRun, Order order, Rule rule) {
    return changing
        .present(
            plan.network(),
            dryRun,
            order,
            (run, now) -> draft(run, plan, dates).then(draft -> rule.decide(run, draft, now)))
        .then(changed ->
            draft(changed.before(), plan, dates)
                .map(draft ->
                    PlannedMeeting.of(
                        changed.run().meantBy(draft.meeting(), draft.dates()), changed)));
  }

  private Outcome<Drafting.Draft> draft(RunMeetings run, Plan plan, List<Plan.Span> dates) {
    return drafting.draft(
        run.roster().run().id(),
        plan.at(run.roster()),
        dates,
        run.nextNumber(),
        new PlanningARun(run).named(plan.title()));
  }
}
