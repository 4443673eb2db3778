package kreds.testing.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kreds.person.EmailAddress;
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
    return those(proposal -> proposal.state() == state);
  }

  @Override
  public List<Proposal> prepared() {
    return those(proposal -> proposal.handling().prepared().isPresent());
  }

  @Override
  public List<String> by(EmailAddress proposer) {
    return those(proposal -> proposal.proposer().person().address().equals(proposer)).stream()
        .map(Proposal::id)
        .toList();
  }

  @Override
  public List<Proposal> all(List<String> ids) {
    return those(proposal -> ids.contains(proposal.id()));
  }

  private List<Proposal> those(Predicate<Proposal> wanted) {
    return store.alone(() ->
        store.proposals.values().stream()
            .filter(wanted)
            .sorted(Comparator.comparing(proposal -> proposal.stamp().updatedAt()))
            .map(MemoryProposals::unnamed)
            .toList());
  }

  private static Proposal unnamed(Proposal proposal) {
    var said = proposal.correspondence();
    return new Proposal(
        proposal.id(),
        proposal.proposer(),
        proposal.idea(),
        proposal.state(),
        new Correspondence(said.notes(), said.comments(), List.of(), said.linkSentAt()),
        proposal.refinement(),
        proposal.handling(),
        proposal.ending(),
        proposal.stamp());
  }
}
