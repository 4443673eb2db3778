package kreds.enrollment.seat;

import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Rosters;

/// The click behind the link: only now is the address proved, and only now does somebody have a
/// place or stand in the line. Twice is fine.
public record Confirming(Rosters rosters, RosterChange change, Changing changing) {
  private static final Refusal UNKNOWN =
      Refusal.notFound("network-unknown", "There is no such network.");

  /// How the person of that link stands, in whichever year, without changing anything.
  Outcome<EnrollmentStatus> status(LinkSubject.OfEnrollment about) {
    return Outcome.of(rosters.of(about.run()), UNKNOWN)
        .then(roster -> EnrollmentStatus.of(roster, about.enrollment()));
  }

  /// Takes the click.
  ///
  /// @param seen the turn of the form that the page showed; 0 for whichever it is now
  Outcome<EnrollmentStatus> confirm(
      LinkSubject.OfEnrollment about, int seen, Optional<Attempt> attempt) {
    var step =
        new Step(
            Subject.network(about.run().network()), Actor.person(about.enrollment()), "confirm");
    return changing
        .on(
            step.under(attempt),
            () -> Outcome.of(rosters.of(about.run()), UNKNOWN),
            (roster, at) ->
                roster
                    .confirm(about.enrollment(), seen, at.now())
                    .map(decision -> change.of(roster, decision, at)))
        .then(roster -> EnrollmentStatus.of(roster, about.enrollment()));
  }
}
