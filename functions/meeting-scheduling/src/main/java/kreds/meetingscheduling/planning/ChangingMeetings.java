package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.delivery.Letter;
import kreds.meeting.MeetingHappening;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// The one way in which staff change the meetings of a run, and what its group is asked: read,
/// decided, and written in one transaction with the letters to everybody concerned. A dry run
/// decides the same, and writes nothing.
public record ChangingMeetings(RunMeetingsLookup lookup, Changing changing) {

  /// What is decided on the meetings of a run: pure, since it may be asked more than once.
  public interface Rule {

    /// What happens, or why nothing does.
    Outcome<Decision<RunMeetings, MeetingHappening>> decide(RunMeetings run, Instant now);
  }

  /// The meetings as they are after an order, or would be.
  ///
  /// @param before as they were read
  /// @param happenings what has come of it
  /// @param letters that go out because of it
  public record Changed(
      RunMeetings before,
      RunMeetings run,
      List<MeetingHappening> happenings,
      List<Letter> letters) {

    public Changed {
      happenings = List.copyOf(happenings);
      letters = List.copyOf(letters);
    }

    /// Whether it changes something.
    public boolean fresh() {
      return !happenings.isEmpty();
    }
  }

  /// Those of a network's present run.
  ///
  /// @param dryRun whether it is only said what would come of it
  public Outcome<Changed> present(String network, boolean dryRun, Order order, Rule rule) {
    return on(order.about(Subject.network(network)), dryRun, () -> lookup.current(network), rule);
  }

  /// Those of the run that a meeting belongs to.
  ///
  /// @param dryRun whether it is only said what would come of it
  public Outcome<Changed> around(
      String network, String meeting, boolean dryRun, Order order, Rule rule) {
    return on(
        order.about(Subject.meeting(meeting)),
        dryRun,
        () -> lookup.holding(network, meeting),
        rule);
  }

  /// Those that are read so.
  public Outcome<Changed> on(
      Step step, boolean dryRun, Supplier<Outcome<RunMeetings>> read, Rule rule) {
    return changing.on(
        step,
        dryRun,
        read,
        (run, at) -> rule.decide(run, at.now()).map(decision -> change(run, decision, at)));
  }

  /// The meetings of a run, and what lies beside them and is decided on with them.
  private record Reading<B>(RunMeetings run, B beside) {}

  /// What is decided on both: pure, too.
  interface BesideRule<B> {

    /// What happens, or why nothing does.
    Outcome<Decision<RunMeetings, MeetingHappening>> decide(RunMeetings run, B beside, Instant now);
  }

  /// Those of the run that a meeting belongs to, with what lies beside them. It is read anew in
  /// each try, and after them: so it is decided on as it is, where whatever changes it raises the
  /// version of the meeting, too.
  ///
  /// @param then what becomes of what was read beside, and of the change
  <B, T> Outcome<T> around(
      String network,
      String meeting,
      Supplier<B> beside,
      boolean dryRun,
      Order order,
      BesideRule<B> rule,
      BiFunction<B, Changed, T> then) {
    return changing.on(
        order.about(Subject.meeting(meeting)),
        dryRun,
        () -> lookup.holding(network, meeting).map(run -> new Reading<>(run, beside.get())),
        (read, at) ->
            rule.decide(read.run(), read.beside(), at.now())
                .map(decision ->
                    change(read.run(), decision, at)
                        .map(changed -> then.apply(read.beside(), changed))));
  }

  private static Change<Changed> change(
      RunMeetings run, Decision<RunMeetings, MeetingHappening> decision, Moment at) {
    var change = MeetingChange.of(run, decision, at);
    return change.map(after -> new Changed(run, after, decision.happenings(), change.letters()));
  }
}
