package kreds.enrollment.seat;

import java.time.Instant;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Decision;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.AnsweringQuestions;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatHappening;

/// What somebody does about the own place behind the personal link. Only the first click proves the
/// address: only then does somebody have a place or stand in the line. Everything else takes or
/// gives up what is held, and each is one read and one transaction. Twice is fine.
public record OwnPlace(Rosters rosters, RosterChange change, Changing changing) {
  private static final Refusal UNKNOWN =
      Refusal.notFound("network-unknown", "There is no such network.");

  /// How the person of that link stands, in whichever year, without changing anything.
  Outcome<EnrollmentStatus> status(LinkSubject.OfEnrollment about) {
    return Outcome.of(rosters.of(about.run()), UNKNOWN)
        .then(roster -> EnrollmentStatus.of(roster, about.enrollment()));
  }

  /// Does it.
  Outcome<EnrollmentStatus> act(
      LinkSubject.OfEnrollment about, PlaceAction action, Optional<Attempt> attempt) {
    var id = about.enrollment();
    var step = new Step(Subject.network(about.run().network()), Actor.person(id), action.word());
    return changing
        .on(
            step.under(attempt),
            () -> Outcome.of(rosters.of(about.run()), UNKNOWN),
            (roster, at) ->
                decided(roster, id, action, at.now())
                    .map(decision -> change.of(roster, decision, at)))
        .then(roster -> EnrollmentStatus.of(roster, id));
  }

  private static Outcome<Decision<Roster, SeatHappening>> decided(
      Roster roster, String id, PlaceAction action, Instant now) {
    return switch (action) {
      case PlaceAction.Confirm(var seen, var answers) ->
          AnsweringQuestions.confirm(roster, id, seen, answers, now);
      case PlaceAction.Answer(var answers) -> AnsweringQuestions.answer(roster, id, answers, now);
      case PlaceAction.Accept _ -> roster.accept(id, now);
      case PlaceAction.Decline _ -> roster.decline(id, now);
      case PlaceAction.Leave _ -> roster.leave(id, now);
    };
  }
}
