package kreds.proposalintake.proposal;

import java.util.Locale;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;

/// Takes in an idea: the proposer gets a receipt with a personal link, staff hear of it. The same
/// post again, be it a double click or a network that tried twice, is answered the same and changes
/// nothing.
public record Receiving(ChangingAProposal proposals) {

  /// The proposal, as it is now.
  ///
  /// @param key of the post, if it had one: another post with the same key is refused
  Outcome<Proposal> receive(Proposer proposer, Idea idea, Optional<String> key) {
    var ids = proposals.ids();
    var fingerprint = fingerprint(proposer, idea);
    var id = key.isPresent() ? ids.of("p", "key", key.get()) : ids.of("p", "content", fingerprint);
    return proposals
        .changing()
        .on(
            new Step(Subject.proposal(id), Actor.visitor(Proposer.ACTOR), "propose"),
            () -> Outcome.done(proposals.proposals().of(id)),
            (known, at) ->
                known.isPresent()
                    ? repeated(known.get(), fingerprint)
                    : Outcome.done(
                        proposals
                            .change()
                            .arrived(
                                Proposal.received(id, fingerprint, proposer, idea, at.now()), at)));
  }

  private static Outcome<Change<Proposal>> repeated(Proposal known, String fingerprint) {
    return known.fingerprint().equals(fingerprint)
        ? Outcome.done(Change.nothing(known))
        : Outcome.refused(
            Refusal.invalid(
                "key-used-before",
                "This idempotency key was used for another post. Send this one with a new key."));
  }

  /// The content, whatever its spaces and capitals.
  private String fingerprint(Proposer proposer, Idea idea) {
    var person = proposer.person();
    return proposals
        .ids()
        .of(
            "f",
            person.address().value(),
            folded(person.name()),
            folded(person.company().name()),
            folded(proposer.phone()),
            folded(idea.title()),
            folded(idea.text()),
            folded(idea.forWhom()));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }
}
