package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.network.Candidate;
import kreds.network.Candidates;

/// Candidates on DynamoDB.
public final class DynamoCandidates implements Candidates {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoCandidates(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Candidate> of(String network, String id) {
    return dynamo
        .get(tables.networks(), network, CandidateItems.sort(id))
        .map(CandidateItems::fromItem);
  }

  @Override
  public List<Candidate> ofNetwork(String network) {
    var found = new ArrayList<Candidate>();
    for (var row :
        dynamo.between(
            tables.networks(), network, CandidateItems.sort(""), CandidateItems.sort("~"))) {
      found.add(CandidateItems.fromItem(row));
    }
    return found;
  }
}
