package kreds.meetingscheduling.planning;

import kreds.change.Order;
import kreds.meeting.Meetings;
import kreds.meeting.PlanningARun;
import kreds.meeting.RunTemplate;
import kreds.outcome.Outcome;

/// Plans the meetings of a network's present run at once: each is meant for a date, and nobody is
/// told.
public record PlanningTheRun(ChangingMeetings changing, Meetings meetings, Drafting drafting) {

  /// Does it, or says what it would do.
  public Outcome<ChangingMeetings.Changed> plan(PlanRunInput input, Order order) {
    return changing.present(
        input.network(),
        input.dryRun(),
        order,
        (run, now) ->
            template(input)
                .then(template -> drafting.meant(run.roster().run().id(), template, input.first()))
                .then(meant -> new PlanningARun(run).plan(meant, now)));
  }

  private Outcome<RunTemplate> template(PlanRunInput input) {
    return input.meetings().isEmpty()
        ? meetings.templates().named(input.template())
        : Outcome.done(new RunTemplate(input.template(), input.meetings()));
  }
}
