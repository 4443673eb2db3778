package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.meeting.MeetingHappening;
import kreds.meeting.RunMeetings;
import kreds.meeting.Statutes;
import kreds.outcome.Outcome;

/// How a group of competitors meets: its statutes, which say when agendas go out, how long one can
/// object to minutes and how often one comes.
public record KeepingConduct(RunMeetingsLookup lookup, Changing changing) {

  /// What staff say of the statutes; what is not said stays.
  public record Said(
      Optional<Integer> agendaDays, Optional<Integer> objectionDays, Optional<Integer> attendance) {

    Statutes of(Statutes before) {
      return new Statutes(
          agendaDays.orElse(before.agendaDays()),
          objectionDays.orElse(before.objectionDays()),
          attendance.orElse(before.attendance()),
          before.version());
    }
  }

  /// A run as it is after a step.
  ///
  /// @param fresh whether the step has changed something
  public record Kept(RunMeetings run, boolean fresh) {}

  /// Sets other statutes; the same ones again change nothing.
  public Outcome<Kept> set(String network, Said said, Order order) {
    return on(network, order, (run, _) -> run.conducted(said.of(run.statutes())));
  }

  private Outcome<Kept> on(
      String network,
      Order order,
      BiFunction<RunMeetings, Instant, Outcome<Decision<RunMeetings, MeetingHappening>>> rule) {
    return changing.on(
        order.about(Subject.network(network)),
        () -> lookup.current(network),
        (run, at) ->
            rule.apply(run, at.now())
                .map(decision ->
                    MeetingChange.of(run, decision, at)
                        .map(after -> new Kept(after, !decision.isNothing()))));
  }
}
