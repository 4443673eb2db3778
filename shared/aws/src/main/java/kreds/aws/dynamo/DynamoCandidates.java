package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.contact.Consent;
import kreds.network.Candidate;
import kreds.network.Candidates;

/// Candidates on DynamoDB. The basis is written to the contact in the same transaction: what a
/// mailing asks at the moment of sending is there before anybody can be invited.
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

  @Override
  public boolean add(Candidate candidate, Consequences consequences) {
    return addAll(List.of(candidate), consequences);
  }

  @Override
  public boolean addAll(List<Candidate> candidates, Consequences consequences) {
    var writes = new Writes(tables);
    for (var candidate : candidates) {
      CandidateWrites.add(writes, tables, candidate);
    }
    return dynamo
        .tryCommit(
            "candidates of " + candidates.getFirst().network(), writes.bringing(consequences).all())
        .isEmpty();
  }

  @Override
  public void save(Candidate asRead, Candidate after, Consequences consequences) {
    commit(after, replacing(asRead, after).bringing(consequences));
  }

  @Override
  public void save(Candidate asRead, Candidate after, Consent given, Consequences consequences) {
    var writes = replacing(asRead, after);
    CandidateWrites.agree(writes, tables, after, given);
    commit(after, writes.bringing(consequences));
  }

  private Writes replacing(Candidate asRead, Candidate after) {
    return new Writes(tables)
        .put(
            tables.networks(),
            CandidateItems.toItem(after),
            Guard.still("state", asRead.state().name()));
  }

  private void commit(Candidate after, Writes writes) {
    dynamo.commit("candidate " + after.id(), writes.all());
  }

  @Override
  public void remove(Candidate asRead, Consequences consequences) {
    var writes = new Writes(tables);
    writes.delete(
        tables.networks(),
        asRead.network(),
        CandidateItems.sort(asRead.id()),
        Guard.still("state", asRead.state().name()));
    dynamo.commit("candidate " + asRead.id(), writes.bringing(consequences).all());
  }
}
