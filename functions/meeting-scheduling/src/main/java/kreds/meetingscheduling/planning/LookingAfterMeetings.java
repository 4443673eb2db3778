package kreds.meetingscheduling.planning;

import java.time.InstantSource;
import kreds.change.Actor;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.due.DueRound;
import kreds.meeting.MeetingDue;
import kreds.meeting.Meetings;
import kreds.meeting.Newcomer;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.person.Person;

/// The round of each minute: who got a place after the poll or the invitation went out gets theirs
/// (E17), since one enrollment covers the whole run; polls whose time is over are closed, and staff
/// hear of it; a meeting whose day is over is held, and gives way to the next one.
///
/// @param staff who are told
public record LookingAfterMeetings(
    RunMeetingsLookup lookup,
    Meetings meetings,
    Changing changing,
    Person staff,
    InstantSource clock) {
  /// Looks once.
  public DueRound.Summary look(DueRound.Aside aside) {
    var now = clock.instant();
    var newcomers =
        new DueRound<>("newcomer", meetings::newcomers, Newcomer::enrollment, this::tell);
    var over = new DueRound<>("meeting", meetings::due, MeetingDue::meeting, this::look);
    return newcomers.run(now, aside).and(over.run(now, aside));
  }

  /// A newcomer of a run that is gone, or has no open meeting, is just taken off the list.
  private void tell(Newcomer newcomer) {
    done(
        changing.on(
            step(Subject.network(newcomer.run().network()), "reach-newcomer"),
            () -> Outcome.done(lookup.of(newcomer.run())),
            (run, at) -> Outcome.done(told(newcomer, run, at))));
  }

  private static Change<Newcomer> told(Newcomer newcomer, Outcome<RunMeetings> run, Moment at) {
    var done = new Write.NewcomerTold(newcomer);
    return run.fold(
        found ->
            MeetingChange.of(found, found.newcomer(newcomer.enrollment(), at.now()), at)
                .map(_ -> newcomer)
                .and(done),
        _ -> Change.nothing(newcomer).and(done));
  }

  private void look(MeetingDue due) {
    done(
        changing.on(
            step(Subject.meeting(due.meeting()), "look-after-meeting"),
            () -> lookup.of(due.run()),
            (run, at) -> Outcome.done(MeetingChange.of(run, run.at(at.now(), staff), at))));
  }

  private static Step step(Subject subject, String action) {
    return new Step(subject, Actor.SYSTEM, action);
  }

  /// A round has nobody to tell of a "no": but for another round that was faster it must not
  /// happen, so it is a fault of the program.
  private static void done(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var refusal)
        && !refusal.equals(Write.NewcomerTold.ALREADY)) {
      throw new IllegalStateException("refused in a round: " + refusal.code());
    }
  }
}
