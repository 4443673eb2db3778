package kreds.proposalintake.proposal;

import java.util.List;
import java.util.Optional;
import kreds.proposal.Proposal;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// What the proposer may read: nothing of it touches a staff note (P3). A description appears once
/// the proposer is asked about it.
record ProposalJson(
    String state,
    String title,
    @Inlined SpokenJson spoken,
    @Means("Once the proposer is asked about it.") Optional<DescriptionJson> description,
    Optional<Integer> round,
    Optional<Boolean> approved,
    @Means("Once it is merged: the proposal that carries it on.") Optional<CarrierJson> carriedOnBy,
    List<String> actions) {

  /// @param carrier what carries it on, if it is merged
  static ProposalJson of(Proposal proposal, Optional<Proposal> carrier) {
    var refinement = proposal.refinement();
    var shown = refinement.plan().filter(_ -> AllowedActions.isShown(proposal));
    return new ProposalJson(
        proposal.state().word(),
        proposal.title(),
        SpokenJson.ofTheProposer(proposal),
        shown.map(DescriptionJson::of),
        shown.map(_ -> refinement.round()),
        shown.map(_ -> refinement.approval().isPresent()),
        carrier.map(it -> CarrierJson.of(it, proposal.proposer().person().language())),
        AllowedActions.of(proposal));
  }
}
