package kreds.enrollment.interest;

import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Decision;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.InterestChange;
import kreds.enrollment.seat.FormLetters;
import kreds.id.Ids;
import kreds.interest.InterestHappening;
import kreds.interest.InterestedPerson;
import kreds.interest.Interests;
import kreds.limit.Arrival;
import kreds.limit.OpenForm;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.run.Networks;
import kreds.text.Language;

/// Somebody says that they are interested in a network that is still to open, and proves it by the
/// link. Whoever is known already hears the same as everybody else.
public record SayingInterest(
    Networks networks, Interests interests, Candidates candidates, Changing changing, Ids ids) {
  /// Takes a form, as long as it is within its limits.
  Outcome<InterestedPerson> say(
      String network, InterestInput form, Language language, Arrival arrival) {
    var person = form.person(language);
    var id = Candidate.idOf(network, person.address(), ids);
    return changing.on(
        new Step(Subject.network(network), Actor.visitor("visitor"), "say-interest"),
        () -> read(network, id),
        (before, at) ->
            before
                .said(person, form.wish(arrival.at()), at.now())
                .map(decision -> {
                  var said = InterestChange.of(before, decision, at.by(Actor.visitor(id)));
                  var letters = new FormLetters(OpenForm.INTEREST, arrival, isFirst(decision));
                  return letters
                      .kept(before, said)
                      .repeating(arrival.attempt(), at.now())
                      .within(letters.limits(said, person.address(), at));
                }));
  }

  /// Takes the click.
  public Outcome<InterestedPerson> prove(LinkSubject.OfCandidate about, Optional<Attempt> attempt) {
    var id = about.candidate();
    var step = new Step(Subject.network(about.network()), Actor.person(id), "confirm-interest");
    return changing.on(
        step.under(attempt),
        () -> read(about.network(), id),
        (before, at) ->
            before.proved(at.now()).map(decision -> InterestChange.of(before, decision, at)));
  }

  private Outcome<InterestedPerson> read(String network, String id) {
    return Outcome.of(networks.of(network), Network.UNKNOWN)
        .map(found ->
            new InterestedPerson(id, found, interests.of(network, id), candidates.of(network, id)));
  }

  private static boolean isFirst(Decision<InterestedPerson, InterestHappening> decision) {
    return !decision.isNothing()
        && decision.happenings().getFirst() instanceof InterestHappening.Said;
  }
}
