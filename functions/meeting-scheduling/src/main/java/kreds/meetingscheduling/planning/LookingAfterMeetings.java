package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.due.DueRound;
import kreds.meeting.Farewells;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingHappening;
import kreds.meeting.Meetings;
import kreds.meeting.Mover;
import kreds.meeting.PartsOfAMover;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.person.Person;

/// The round of each minute: who got a place after the poll or the invitation went out gets theirs
/// (E17), since one enrollment covers the whole run; who gave a place up is rid of the meetings
/// (S6); polls whose time is over are closed, and staff hear of it; a meeting whose day is over is
/// held, and gives way to the next one.
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
    var movers = new DueRound<>("mover", meetings::movers, Mover::enrollment, this::tell);
    var over = new DueRound<>("meeting", meetings::due, MeetingDue::name, this::look);
    return movers.run(now, aside).and(over.run(now, aside));
  }

  /// A mover of a run that is gone, or has no open meeting, is just taken off the list.
  private void tell(Mover mover) {
    done(
        changing.on(
            step(Subject.network(mover.run().network()), "tell-mover"),
            () -> Outcome.done(lookup.of(mover.run())),
            (run, at) -> Outcome.done(told(mover, run, at))));
  }

  private Change<Mover> told(Mover mover, Outcome<RunMeetings> run, Moment at) {
    var done = new Write.MoverTold(mover);
    return run.fold(
        found ->
            MeetingChange.of(
                    found, new PartsOfAMover(found, at.ids(), staff).moved(mover, at.now()), at)
                .map(_ -> mover)
                .and(done),
        _ -> Change.nothing(mover).and(done));
  }

  private void look(MeetingDue due) {
    done(
        changing.on(
            step(due.subject(), "look-after-meeting"),
            () -> lookup.of(due.run()).map(this::seen),
            (seen, at) ->
                Outcome.done(MeetingChange.of(seen.run(), seen.at(at.now(), staff), at))));
  }

  private Seen seen(RunMeetings run) {
    return new Seen(run, lookup.farewells(run));
  }

  /// @param farewells where the run is over, and somebody is still to be told what comes of it
  private record Seen(RunMeetings run, Optional<Farewells> farewells) {
    Decision<RunMeetings, MeetingHappening> at(Instant now, Person staff) {
      return farewells.map(Farewells::told).orElseGet(() -> run.at(now, staff));
    }
  }

  private static Step step(Subject subject, String action) {
    return new Step(subject, Actor.SYSTEM, action);
  }

  /// A round has nobody to tell of a "no": but for another round that was faster it must not
  /// happen, so it is a fault of the program.
  private static void done(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var refusal)
        && !refusal.equals(Write.MoverTold.ALREADY)) {
      throw new IllegalStateException("refused in a round: " + refusal.code());
    }
  }
}
