package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;

/// Proposals on DynamoDB. Publishing is one transaction over the proposal, the network and its
/// first candidates, so that there is never one without the others.
public final class DynamoProposals implements Proposals {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoProposals(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Proposal> of(String id) {
    return dynamo.get(tables.proposals(), id).map(ProposalItems::fromItem);
  }

  @Override
  public List<Proposal> in(ProposalState state) {
    var found = new ArrayList<Proposal>();
    for (var row : dynamo.index(tables.proposals(), "byState", "state", state.name())) {
      found.add(ProposalItems.fromItem(row));
    }
    return found;
  }

  @Override
  public void receive(Proposal arrived, Consequences consequences) {
    var writes = new Writes(tables);
    writes.put(tables.proposals(), ProposalItems.toItem(arrived), Guard.absent());
    commit(arrived, writes, consequences);
  }

  @Override
  public void save(Proposal before, Proposal after, Consequences consequences) {
    var writes = new Writes(tables);
    replace(writes, before, after);
    commit(after, writes, consequences);
  }

  @Override
  public void publish(
      Proposal before,
      Proposal after,
      Network network,
      List<Candidate> candidates,
      Consequences consequences) {
    var writes = new Writes(tables);
    replace(writes, before, after);
    writes.put(tables.networks(), NetworkItems.toItem(network), Guard.absent());
    for (var candidate : candidates) {
      CandidateWrites.add(writes, tables, candidate);
    }
    commit(after, writes, consequences);
  }

  private void replace(Writes writes, Proposal before, Proposal after) {
    var asRead = Guard.version(before.stamp().version());
    writes.put(tables.proposals(), ProposalItems.toItem(after), asRead);
  }

  private void commit(Proposal proposal, Writes writes, Consequences consequences) {
    dynamo.commit("proposal " + proposal.id(), writes.bringing(consequences).all());
  }
}
