package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
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
  static final Refusal UNKNOWN = Refusal.notFound("network-unknown", "There is no such network.");

  /// Takes a form for a network's present run, as long as it is within its limits.
  ///
  /// @param answers by the keys of the network's questions
  Outcome<Roster> enroll(
      String network, Person person, String role, Map<String, String> answers, Arrival arrival) {
    return changing.on(
        new Step(Subject.network(network), Actor.visitor("visitor"), "enroll"),
        () -> Outcome.of(rosters.current(network), UNKNOWN),
        (roster, at) -> {
          var who = applications.applicant(roster.run().id(), person, role, arrival.at());
          return decided(roster, who, answers, at.now())
              .map(decision -> {
                var enrolled = change.of(roster, decision, at.by(Actor.visitor(who.id())));
                return kept(roster, enrolled, decision, arrival)
                    .repeating(arrival.attempt(), at.now())
                    .within(limits(enrolled, decision, person, arrival, at));
              });
        });
  }

  private static Outcome<Decision<Roster, SeatHappening>> decided(
      Roster roster, Applicant who, Map<String, String> answers, Instant now) {
    return answers.isEmpty()
        ? roster.enroll(who, now)
        : AnsweringQuestions.enroll(roster, who, answers, now);
  }

  /// What may cause no letter is kept without it if it is new, for its place in the line. Whoever
  /// is known already would have to hear of it and does not: nobody's words are replaced unheard,
  /// and what was not written counts for nothing (U4).
  private static Change<Roster> kept(
      Roster roster,
      Change<Roster> enrolled,
      Decision<Roster, SeatHappening> decision,
      Arrival arrival) {
    if (arrival.letters() || !enrolled.hasLetter()) {
      return enrolled;
    }
    return isFirst(decision) ? enrolled.withoutLetters() : Change.nothing(roster);
  }

  private static List<Limit> limits(
      Change<Roster> enrolled,
      Decision<Roster, SeatHappening> decision,
      Person person,
      Arrival arrival,
      Moment at) {
    var limits = new ArrayList<>(OpenForm.ENROLLMENT.limits(arrival, at.now()));
    if (arrival.letters() && enrolled.hasLetter()) {
      limits.add(ofLetter(person, decision, at));
    }
    return limits;
  }

  private static Limit ofLetter(
      Person person, Decision<Roster, SeatHappening> decision, Moment at) {
    var form = OpenForm.ENROLLMENT;
    return isFirst(decision)
        ? form.firstLetter(person.address(), at.ids(), at.now())
        : form.letters(person.address(), at.ids(), at.now());
  }

  private static boolean isFirst(Decision<Roster, SeatHappening> decision) {
    return decision.happenings().getFirst() instanceof SeatHappening.Applied;
  }
}
