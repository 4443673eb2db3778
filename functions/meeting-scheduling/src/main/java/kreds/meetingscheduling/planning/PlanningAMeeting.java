package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.List;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.meeting.MeetingHappening;
import kreds.meeting.PlanningARun;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// Plans a meeting: with a poll about its date, or on a fixed date. The meeting, the letters to
/// everybody concerned and what the catalogue shows are one transaction; the same plan sent twice
/// is one meeting.
public record PlanningAMeeting(RunMeetingsLookup lookup, Drafting drafting, Changing changing) {

  /// Proposes dates to everybody concerned, who can answer until the deadline.
  public Outcome<PlannedMeeting> poll(
      Plan plan, List<Plan.Span> dates, Instant deadline, Order order) {
    return planned(
        plan,
        dates,
        order,
        (run, draft, now) ->
            run.poll(draft.meeting(), draft.dates(), deadline, plan.insists(), now));
  }

  /// Sets the meeting on its date and invites everybody at once.
  public Outcome<PlannedMeeting> fix(Plan plan, Plan.Span date, Order order) {
    return planned(
        plan,
        List.of(date),
        order,
        (run, draft, now) ->
            run.fix(draft.meeting(), draft.dates().getFirst(), plan.insists(), now));
  }

  private interface Rule {
    Outcome<Decision<RunMeetings, MeetingHappening>> decide(
        RunMeetings run, Drafting.Draft draft, Instant now);
  }

  private Outcome<PlannedMeeting> planned(
      Plan plan, List<Plan.Span> dates, Order order, Rule rule) {
    return changing.on(
        order.about(Subject.network(plan.network())),
        () -> lookup.current(plan.network()),
        (run, at) ->
            drafting
                .draft(
                    run.roster().run().id(),
                    plan,
                    dates,
                    run.nextNumber(),
                    new PlanningARun(run).named(plan.title()))
                .then(draft ->
                    rule.decide(run, draft, at.now())
                        .map(decision ->
                            PlannedMeeting.of(
                                decision.after().meantBy(draft.meeting(), draft.dates()),
                                MeetingChange.of(run, decision, at)))));
  }
}
