package kreds.testing.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.proposal.Correspondence;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;

/// Proposals in memory.
record MemoryProposals(MemoryStore store) implements Proposals {

  @Override
  public Optional<Proposal> of(String id) {
    return store.alone(() -> Optional.ofNullable(store.proposals.get(id)));
  }

  /// Without those whom the proposers named, as by the index.
  @Override
  public List<Proposal> in(ProposalState state) {
    return store.alone(() ->
        store.proposals.values().stream()
            .filter(proposal -> proposal.state() == state)
            .sorted(Comparator.comparing(proposal -> proposal.stamp().updatedAt()))
            .map(MemoryProposals::unnamed)
            .toList());
  }

  private static Proposal unnamed(Proposal proposal) {
    var said = proposal.correspondence();
    return new Proposal(
        proposal.id(),
        proposal.fingerprint(),
        proposal.proposer(),
        proposal.idea(),
        proposal.state(),
        new Correspondence(said.notes(), said.comments(), List.of()),
        proposal.refinement(),
        proposal.ending(),
        proposal.stamp());
  }
}
