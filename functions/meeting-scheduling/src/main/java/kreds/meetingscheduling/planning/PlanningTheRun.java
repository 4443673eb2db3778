package kreds.meetingscheduling.planning;

import java.util.List;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.PlanningARun;
import kreds.meeting.RunMeetings;
import kreds.meeting.RunTemplate;
import kreds.outcome.Outcome;

/// Plans the meetings of a network's present run at once: each is meant for a date, and nobody is
/// told. A dry run decides the same, and writes nothing.
public record PlanningTheRun(
    RunMeetingsLookup lookup, Meetings meetings, Drafting drafting, Changing changing) {

  /// The meetings of the run as they are after the order, or would be.
  ///
  /// @param fresh whether the order has added some
  public record Planned(List<MeetingRecord> meetings, boolean fresh) {
    public Planned {
      meetings = List.copyOf(meetings);
    }
  }

  /// Does it, or says what it would do.
  public Outcome<Planned> plan(PlanRunInput input, Order order) {
    return changing.on(
        order.about(Subject.network(input.network())),
        input.dryRun(),
        () -> lookup.current(input.network()),
        (run, at) -> change(run, input, at));
  }

  private Outcome<Change<Planned>> change(RunMeetings run, PlanRunInput input, Moment at) {
    return template(input)
        .then(template -> drafting.meant(run.roster().run().id(), template, input.first()))
        .then(meant -> planned(run, meant, at));
  }

  private Outcome<RunTemplate> template(PlanRunInput input) {
    return input.meetings().isEmpty()
        ? meetings.templates().named(input.template())
        : Outcome.done(new RunTemplate(input.template(), input.meetings()));
  }

  private static Outcome<Change<Planned>> planned(RunMeetings run, List<Meeting> meant, Moment at) {
    return new PlanningARun(run)
        .plan(meant, at.now())
        .map(decision ->
            MeetingChange.of(run, decision, at)
                .map(after -> new Planned(after.meetings(), !decision.isNothing())));
  }
}
