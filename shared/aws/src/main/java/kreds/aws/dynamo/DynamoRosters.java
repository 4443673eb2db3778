package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.network.Candidate;
import kreds.run.Enrollment;
import kreds.network.Network;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Networks and their rosters on DynamoDB. A roster is read in one consistent query and written in
/// one transaction that holds the network's version, so that two who decide at once cannot both
/// have the last seat.
public final class DynamoRosters implements Rosters {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoRosters(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public boolean open(Network network, Consequences consequences) {
    var writes = new Writes(tables);
    writes.put(tables.networks(), NetworkItems.toItem(network), Guard.absent());
    return dynamo
        .tryCommit("network " + network.id(), writes.bringing(consequences).all())
        .isEmpty();
  }

  @Override
  public Optional<Roster> of(String network) {
    var rows = dynamo.between(tables.networks(), network, NetworkItems.SORT, "RUN#~");
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var head = NetworkItems.fromItem(rows.getFirst());
    var enrollments = new ArrayList<Enrollment>();
    for (var row : rows.subList(1, rows.size())) {
      if (row.whole("run") == head.run()) {
        enrollments.add(EnrollmentItems.fromItem(row));
      }
    }
    return Optional.of(new Roster(head, enrollments));
  }

  @Override
  public List<Network> listed() {
    var found = new ArrayList<Network>();
    for (var row : dynamo.index(tables.networks(), "listed", "listed", NetworkItems.LISTED)) {
      found.add(NetworkItems.fromItem(row));
    }
    return found;
  }

  @Override
  public void save(
      Roster before, Roster after, Optional<Candidate> answered, Consequences consequences) {
    var network = after.network();
    var writes = new Writes(tables);
    writes.put(
        tables.networks(), NetworkItems.toItem(network), Guard.version(before.network().version()));
    for (var enrollment : after.enrollments()) {
      if (!before.enrollments().contains(enrollment)) {
        writes.put(tables.networks(), EnrollmentItems.toItem(network.id(), enrollment));
      }
    }
    if (answered.isPresent()) {
      writes.put(tables.networks(), CandidateItems.toItem(answered.get()), Guard.present());
    }
    dynamo.commit("network " + network.id(), writes.bringing(consequences).all());
  }
}
