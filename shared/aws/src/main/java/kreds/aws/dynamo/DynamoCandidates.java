package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.basics.Consequences;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.Candidates;

/// Candidates on DynamoDB. The basis is written to the contact in the same transaction: what a mailing asks at the
/// moment of sending is there before anybody can be invited.
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
    var writes = new Writes(tables);
    writes.put(tables.networks(), CandidateItems.toItem(candidate), Guard.absent());
    knowing(writes, candidate);
    return dynamo
        .tryCommit("candidate " + candidate.id(), writes.bringing(consequences).all())
        .isEmpty();
  }

  @Override
  public void save(Candidate asRead, Candidate after, Consequences consequences) {
    var writes = new Writes(tables);
    writes.put(
        tables.networks(),
        CandidateItems.toItem(after),
        Guard.still("state", asRead.state().name()));
    dynamo.commit("candidate " + after.id(), writes.bringing(consequences).all());
  }

  /// What is known of an address is completed, never overwritten: it may be the person's own word.
  private void knowing(Writes writes, Candidate candidate) {
    var person = candidate.person();
    var names = new HashMap<>(Map.of("#name", "name", "#language", "language"));
    var values = Item.empty().put(":name", person.name()).put(":company", person.company());
    values.put(":language", person.language()).put(":none", 0).put(":one", 1);
    var expression =
        new StringBuilder("SET version = if_not_exists(version, :none) + :one")
            .append(", #language = if_not_exists(#language, :language)")
            .append(", #name = if_not_exists(#name, :name)");
    if (!person.company().isEmpty()) {
      expression.append(", company = if_not_exists(company, :company)");
    }
    if (candidate.basis() == Basis.MEMBER) {
      expression.append(", #member = :yes");
      names.put("#member", "member");
      values.put(":yes", true);
    }
    if (candidate.basis() == Basis.CONSENT) {
      expression.append(", consent = if_not_exists(consent, :consent)");
      values.put(
          ":consent",
          Item.empty()
              .put("at", candidate.addedAt())
              .put("text", candidate.evidence())
              .put("source", candidate.source()));
    }
    writes.update(
        tables.contacts(), person.address().value(), expression.toString(), names, values);
  }
}
