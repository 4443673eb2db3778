package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.id.RunId;
import kreds.meeting.MeetingHappening;
import kreds.meeting.RunMeetings;
import kreds.meeting.Statutes;
import kreds.outcome.Outcome;

/// How a group of competitors meets: its statutes, which say when agendas go out, how long one can
/// object to minutes and how often one comes; and who was there.
public record KeepingConduct(RunMeetingsLookup lookup, Changing changing, InstantSource clock) {

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

  /// Notes who was at a meeting, as staff name them: by address or by enrollment.
  ///
  /// @param meeting blank when the only one that has begun and is not held is meant
  public Outcome<Kept> attend(
      String network, String meeting, List<String> present, List<String> absent, Order order) {
    return lookup
        .begun(network, meeting, clock.instant())
        .then(id ->
            changing.on(
                order.about(Subject.meeting(id)),
                () -> lookup.holding(network, id),
                (run, at) ->
                    new NamedParticipants(run)
                        .ids(present)
                        .then(came ->
                            new NamedParticipants(run)
                                .ids(absent)
                                .then(
                                    away -> kept(run, run.attend(id, came, away, at.now()), at)))));
  }

  /// The same, of one whom facilitator or host see on the page of the meeting.
  public Outcome<Kept> attend(
      RunId run, String meeting, List<String> present, List<String> absent, Step step) {
    return changing.on(
        step,
        () -> lookup.of(run),
        (found, at) -> kept(found, found.attend(meeting, present, absent, at.now()), at));
  }

  /// The present run of a network.
  public Outcome<RunMeetings> current(String network) {
    return lookup.current(network);
  }

  private Outcome<Kept> on(
      String network,
      Order order,
      BiFunction<RunMeetings, Instant, Outcome<Decision<RunMeetings, MeetingHappening>>> rule) {
    return changing.on(
        order.about(Subject.network(network)),
        () -> lookup.current(network),
        (run, at) -> kept(run, rule.apply(run, at.now()), at));
  }

  private static Outcome<Change<Kept>> kept(
      RunMeetings run, Outcome<Decision<RunMeetings, MeetingHappening>> decided, Moment at) {
    return decided.map(decision ->
        MeetingChange.of(run, decision, at).map(after -> new Kept(after, !decision.isNothing())));
  }
}
