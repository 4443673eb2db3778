package kreds.proposalintake.proposal;

import java.util.Optional;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Stands;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Opens;
import kreds.proposal.PreparedDecision;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalMerging;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;
import kreds.run.NetworkRun;
import kreds.run.Networks;

/// Makes one of two ideas (P5): both proposals, both letters and both lines of the audit are
/// written together, under both versions, so that of two who merge them crosswise one is refused.
///
/// @param networks what has come of ideas before
public record MergingProposals(ChangingAProposal changing, Networks networks) {
  private static final Refusal NO_FROM =
      Refusal.notFound("proposal-unknown", "There is no proposal to be merged by that identifier.");
  private static final Refusal NO_INTO =
      Refusal.notFound(
          "proposal-unknown", "There is no proposal to carry it on by that identifier.");

  /// Both, as they are now; already, if they were so before.
  ///
  /// @param dropped what was prepared about the first, and is not carried out
  public record Merged(Proposal from, Proposal into, Optional<PreparedDecision> dropped) {}

  /// Merges one into another.
  public Outcome<Stands<Merged>> merge(String from, String into, Order order) {
    return changing
        .changing()
        .on(
            order.about(Subject.proposal(from)),
            () -> read(from, into),
            (read, at) ->
                read.decide(at.ids(), at.now())
                    .map(both ->
                        Stands.after(
                            changing
                                .change()
                                .of(read, both, at)
                                .map(merged ->
                                    new Merged(
                                        merged,
                                        both.into().after(),
                                        read.from().handling().prepared())),
                            stands -> stands)));
  }

  private Outcome<ProposalMerging> read(String from, String into) {
    return Outcome.of(changing.proposals().of(from), NO_FROM)
        .then(first ->
            Outcome.of(changing.proposals().of(into), NO_INTO)
                .map(second -> new ProposalMerging(first, second, opens(second))));
  }

  /// From when one can enroll in what it has become.
  private Opens opens(Proposal into) {
    if (into.state() != ProposalState.PUBLISHED) {
      return Opens.AT_ONCE;
    }
    var network = networks.of(into.ending().network());
    var day = network.flatMap(known -> known.run().opening().day());
    if (day.isPresent()) {
      return Opens.on(day);
    }
    return network.filter(NetworkRun::takesEnrollments).isPresent() ? Opens.AT_ONCE : Opens.NOT_NOW;
  }

  /// What carries that one on in the end, if it is merged.
  public Optional<Proposal> survivor(String id) {
    return changing.proposals().of(id).flatMap(it -> carrier(changing.proposals(), it));
  }

  /// The one that carries it on in the end, if it is merged: what carries it on may itself be
  /// merged by now.
  static Optional<Proposal> carrier(Proposals proposals, Proposal merged) {
    var next = Optional.of(merged);
    while (next.isPresent() && !next.get().ending().into().isEmpty()) {
      next = proposals.of(next.get().ending().into());
    }
    return next.filter(found -> !found.id().equals(merged.id()));
  }
}
