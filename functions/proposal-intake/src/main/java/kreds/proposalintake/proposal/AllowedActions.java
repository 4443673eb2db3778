package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;

/// What the proposer can do on the own page in the present state.
final class AllowedActions {
  private AllowedActions() {}

  /// The actions, as the page and the interface name them.
  static List<String> of(Proposal proposal) {
    var actions = new ArrayList<String>();
    if (canEdit(proposal)) {
      actions.add("edit");
      actions.add("withdraw");
    }
    if (canApprove(proposal)) {
      actions.add("approve");
    }
    if (proposal.state().isOpen()) {
      actions.add("comment");
      actions.add("suggest-candidate");
    }
    return List.copyOf(actions);
  }

  /// Until staff take it.
  static boolean canEdit(Proposal proposal) {
    return proposal.state() == ProposalState.RECEIVED;
  }

  /// When asked, until approved.
  static boolean canApprove(Proposal proposal) {
    return proposal.state() == ProposalState.DESCRIBED
        && proposal.refinement().askedAt().isPresent()
        && proposal.refinement().approval().isEmpty();
  }

  /// Whether the description is the proposer's to read: not while staff are still writing it.
  static boolean isShown(Proposal proposal) {
    return proposal.state() == ProposalState.PUBLISHED
        || (proposal.state() == ProposalState.DESCRIBED
            && proposal.refinement().askedAt().isPresent());
  }
}
