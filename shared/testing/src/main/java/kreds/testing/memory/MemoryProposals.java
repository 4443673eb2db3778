package kreds.testing.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.basics.Consequences;
import kreds.basics.Stale;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.network.Network;
import kreds.network.Rosters;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;

/// Proposals in memory.
public final class MemoryProposals implements Proposals {
  private static final Consequences NONE = new Consequences(List.of(), List.of());

  private final MemoryAssociation association;
  private final Rosters rosters;
  private final Candidates candidates;
  private final Map<String, Proposal> proposals = new TreeMap<>();

  /// @param rosters where a published network goes
  /// @param candidates where its first candidates go
  public MemoryProposals(MemoryAssociation association, Rosters rosters, Candidates candidates) {
    this.association = association;
    this.rosters = rosters;
    this.candidates = candidates;
  }

  @Override
  public Optional<Proposal> of(String id) {
    return association.alone(() -> Optional.ofNullable(proposals.get(id)));
  }

  @Override
  public List<Proposal> in(ProposalState state) {
    return association.alone(() ->
        proposals.values().stream()
            .filter(proposal -> proposal.state() == state)
            .sorted(Comparator.comparing(proposal -> proposal.stamp().updatedAt()))
            .toList());
  }

  @Override
  public void receive(Proposal arrived, Consequences consequences) {
    var unused =
        association.alone(() -> {
          if (proposals.containsKey(arrived.id())) {
            throw new Stale("proposal " + arrived.id());
          }
          association.write(arrived.id(), consequences);
          return proposals.put(arrived.id(), arrived);
        });
  }

  @Override
  public void save(Proposal before, Proposal after, Consequences consequences) {
    var unused =
        association.alone(() -> {
          fresh(before);
          association.write(after.id(), consequences);
          return proposals.put(after.id(), after);
        });
  }

  @Override
  public void publish(
      Proposal before,
      Proposal after,
      Network network,
      List<Candidate> first,
      Consequences consequences) {
    var unused =
        association.alone(() -> {
          fresh(before);
          if (!rosters.open(network, consequences)) {
            throw new Stale("network " + network.id());
          }
          for (var candidate : first) {
            candidates.add(candidate, NONE);
          }
          return proposals.put(after.id(), after);
        });
  }

  private void fresh(Proposal asRead) {
    var stored = proposals.get(asRead.id());
    if (stored == null || stored.stamp().version() != asRead.stamp().version()) {
      throw new Stale("proposal " + asRead.id());
    }
  }
}
