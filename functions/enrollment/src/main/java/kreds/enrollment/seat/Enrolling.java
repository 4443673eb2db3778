package kreds.enrollment.seat;

import java.time.Instant;
import java.util.Map;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.limit.Arrival;
import kreds.limit.OpenForm;
import kreds.outcome.Outcome;
import kreds.person.Person;
import kreds.run.AnsweringQuestions;
import kreds.run.Applicant;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatHappening;

/// A person sends the form. It is one read and one transaction; the same form again is one read.
/// Whoever is known already hears the same as everybody else, so that the form tells nobody who
/// takes part; the mailbox gets the link again, or hears of a colleague, some minutes apart and a
/// few times a day (U3, U4). A form is kept also when no more letters may go to its mailbox.
public record Enrolling(
    Rosters rosters, Applications applications, RosterChange change, Changing changing) {
  /// Takes a form for a network's present run, as long as it is within its limits.
  ///
  /// @param answers by the keys of the network's questions
  Outcome<Roster> enroll(
      String network, Person person, String role, Map<String, String> answers, Arrival arrival) {
    return changing.on(
        new Step(Subject.network(network), Actor.visitor("visitor"), "enroll"),
        () -> rosters.present(network),
        (roster, at) -> {
          var who = applications.applicant(roster.run().id(), person, role, arrival.at());
          return decided(roster, who, answers, at.now())
              .map(decision -> {
                var enrolled = change.of(roster, decision, at.by(Actor.visitor(who.id())));
                var letters =
                    new FormLetters(
                        OpenForm.ENROLLMENT, arrival, SeatHappening.isFirstForm(decision));
                return letters
                    .kept(roster, enrolled)
                    .repeating(arrival.attempt(), at.now())
                    .within(letters.limits(enrolled, person.address(), at));
              });
        });
  }

  private static Outcome<Decision<Roster, SeatHappening>> decided(
      Roster roster, Applicant who, Map<String, String> answers, Instant now) {
    return answers.isEmpty()
        ? roster.enroll(who, now)
        : AnsweringQuestions.enroll(roster, who, answers, now);
  }
}
