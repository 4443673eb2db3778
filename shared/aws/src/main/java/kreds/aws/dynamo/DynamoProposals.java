package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;

/// Proposals on DynamoDB: a proposal and those whom its proposer named are neighbors.
public final class DynamoProposals implements Proposals {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoProposals(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Proposal> of(String id) {
    var rows = dynamo.partition(tables.proposals(), id);
    return rows.stream()
        .filter(row -> row.required("sk").equals(ProposalItems.SORT))
        .map(row -> ProposalItems.fromItem(row, SuggestionItems.all(rows)))
        .findFirst();
  }

  @Override
  public List<Proposal> in(ProposalState state) {
    var found = new ArrayList<Proposal>();
    for (var row : dynamo.index(tables.proposals(), "byState", "state", state.name())) {
      found.add(ProposalItems.fromItem(row, List.of()));
    }
    return found;
  }

  @Override
  public List<Proposal> prepared() {
    return dynamo.index(tables.proposals(), "todo", "todo", HandlingItems.PREPARED).stream()
        .map(row -> ProposalItems.fromItem(row, List.of()))
        .toList();
  }

  /// The index holds keys only, and the rows of those who were named besides.
  @Override
  public List<String> by(EmailAddress proposer) {
    return dynamo.index(tables.proposals(), "person", "person", proposer.value()).stream()
        .filter(row -> row.required("sk").equals(ProposalItems.SORT))
        .map(row -> row.required("pk"))
        .toList();
  }

  @Override
  public List<Proposal> all(List<String> ids) {
    return dynamo.all(tables.proposals(), ids, ProposalItems.SORT).stream()
        .map(row -> ProposalItems.fromItem(row, List.of()))
        .sorted(Comparator.comparing(proposal -> proposal.stamp().updatedAt()))
        .toList();
  }
}
