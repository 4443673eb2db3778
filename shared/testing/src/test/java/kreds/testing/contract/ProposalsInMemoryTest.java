package kreds.testing.contract;

import kreds.audit.Trail;
import kreds.network.Candidates;
import kreds.network.Rosters;
import kreds.proposal.Proposals;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryCandidates;
import kreds.testing.memory.MemoryProposals;
import kreds.testing.memory.MemoryRosters;
import kreds.testing.memory.MemoryTrail;

final class ProposalsInMemoryTest extends ProposalsContract {
  private final MemoryAssociation association = new MemoryAssociation();
  private final MemoryCandidates candidates = new MemoryCandidates(association);
  private final Rosters rosters = new MemoryRosters(association, candidates);
  private final Proposals proposals = new MemoryProposals(association, rosters, candidates);

  @Override
  protected Proposals proposals() {
    return proposals;
  }

  @Override
  protected Rosters rosters() {
    return rosters;
  }

  @Override
  protected Candidates candidates() {
    return candidates;
  }

  @Override
  protected Trail trail() {
    return new MemoryTrail(association);
  }
}
