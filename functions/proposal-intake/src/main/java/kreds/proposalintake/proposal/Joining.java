package kreds.proposalintake.proposal;

import kreds.change.Actor;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.limit.Arrival;
import kreds.outcome.Outcome;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.proposal.Suggestion;
import kreds.proposal.SuggestionSource;
import kreds.proposal.Told;

/// Takes in that somebody wants to join an idea that staff have described. It comes by the form for
/// ideas and is held to the limits of that form, one receipt a day with the ideas; the answer is
/// the same whoever it is, and whatever was there before.
record Joining(ChangingAProposal proposals) {
  /// The idea, as it is now.
  Outcome<Proposal> join(String idea, Person who, String words, Arrival arrival) {
    var told = Receiving.told(arrival);
    var outcome = join(idea, who, words, arrival, told);
    return Receiving.isTooMany(outcome)
        ? join(idea, who, words, arrival, Receiving.fewer(told))
        : outcome;
  }

  private Outcome<Proposal> join(
      String idea, Person who, String words, Arrival arrival, Told told) {
    return proposals
        .changing()
        .on(
            new Step(Subject.proposal(idea), Actor.visitor("visitor"), "join-proposal"),
            () -> Outcome.of(proposals.proposals().of(idea), Proposal.NOT_TO_JOIN),
            (proposal, at) ->
                proposal
                    .join(self(proposal, who, words, at), told, at.now())
                    .map(decision -> proposals.change().of(proposal, decision, at))
                    .map(change -> limited(change, who, arrival, told, at)));
  }

  private static Suggestion self(Proposal proposal, Person who, String words, Moment at) {
    var id = Suggestion.idOf(at.ids(), proposal.id(), who.address(), SuggestionSource.SELF);
    return Suggestion.ofOneself(id, who, words, at.now());
  }

  private static Change<Proposal> limited(
      Change<Proposal> change, Person who, Arrival arrival, Told told, Moment at) {
    return change
        .within(Receiving.limits(arrival, who.address(), true, told, at))
        .under(arrival.attempt(), at.now());
  }
}
