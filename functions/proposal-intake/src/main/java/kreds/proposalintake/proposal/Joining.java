package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import kreds.change.Actor;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.proposal.Suggestion;
import kreds.proposal.SuggestionSource;
import kreds.proposal.Told;

/// Takes in that somebody wants to join an idea that staff have described. It comes by the form for
/// ideas and is held to the limits of that form, one receipt a day with the ideas; the answer is
/// the same whoever it is, and whatever was there before.
record Joining(ChangingAProposal proposals) {
  private static final Refusal RECEIPT_WRITTEN =
      Refusal.invalid("receipt-written-today", "This address has had its receipt of the day.");
  private static final Refusal STAFF_TOLD =
      Refusal.invalid("staff-told-today", "Staff know that more comes of this address today.");

  /// The idea, as it is now.
  Outcome<Proposal> join(String idea, Person who, String words, Arrival arrival) {
    return arrival.letters()
        ? join(idea, who, words, arrival, Told.ALL, Told.STAFF)
        : join(idea, who, words, arrival, Told.STAFF_ONCE_MORE, Told.NOBODY);
  }

  /// @param fewer who is told where that was too many for today
  private Outcome<Proposal> join(
      String idea, Person who, String words, Arrival arrival, Told told, Told fewer) {
    var outcome = join(idea, who, words, arrival, told);
    return outcome instanceof Outcome.Refused<Proposal>(var no)
            && (no.equals(RECEIPT_WRITTEN) || no.equals(STAFF_TOLD))
        ? join(idea, who, words, arrival, fewer)
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
    return change.within(limits(arrival, who, told, at)).under(arrival.attempt(), at.now());
  }

  private static List<Limit> limits(Arrival arrival, Person who, Told told, Moment at) {
    var form = OpenForm.PROPOSAL;
    var limits = new ArrayList<>(form.limits(arrival, at.now()));
    if (told == Told.ALL || told == Told.STAFF) {
      limits.add(form.letters(who.address(), at.ids(), at.now()));
    }
    if (told == Told.STAFF_ONCE_MORE) {
      limits.add(form.onceADay("staff", who.address(), STAFF_TOLD, at.ids(), at.now()));
    }
    if (told == Told.ALL) {
      limits.add(form.onceADay("receipt", who.address(), RECEIPT_WRITTEN, at.ids(), at.now()));
    }
    return limits;
  }
}
