package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import kreds.change.Actor;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.run.Roster;
import kreds.run.Rosters;

/// A person sends the form. It is one read and one transaction; the same form again is one read.
/// Whoever is known already hears the same as everybody else, so that the form tells nobody who
/// takes part; the mailbox gets the link again, or hears of a colleague, some minutes apart and a
/// few times a day (U3, U4).
public record Enrolling(
    Rosters rosters, Applications applications, RosterChange change, Changing changing) {
  private static final Refusal UNKNOWN =
      Refusal.notFound("network-unknown", "There is no such network.");

  /// Takes a form for a network's present run, as long as it is within its limits.
  Outcome<Roster> enroll(String network, Person person, String role, Arrival arrival) {
    return changing.on(
        new Step(Subject.network(network), Actor.visitor("visitor"), "enroll"),
        () -> Outcome.of(rosters.current(network), UNKNOWN),
        (roster, at) -> {
          var who = applications.applicant(roster.run().id(), person, role, arrival.at());
          return roster
              .enroll(who, at.now())
              .map(decision -> change.of(roster, decision, at.by(Actor.visitor(who.id()))))
              .map(enrolled -> enrolled.within(limits(arrival, person, enrolled.hasLetter(), at)));
        });
  }

  private static List<Limit> limits(Arrival arrival, Person person, boolean hasLetter, Moment at) {
    var form = OpenForm.ENROLLMENT;
    var limits = new ArrayList<>(form.limits(arrival, at.now()));
    if (hasLetter) {
      limits.add(form.letters(person.address(), at.ids(), at.now()));
    }
    return limits;
  }
}
