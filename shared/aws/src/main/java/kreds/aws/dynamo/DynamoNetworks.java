package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.run.Run;

/// Networks in their present runs on DynamoDB: two rows, however many seats there are.
public final class DynamoNetworks implements Networks {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoNetworks(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<NetworkRun> of(String id) {
    var row = dynamo.get(tables.networks(), id, NetworkItems.SORT);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    var network = NetworkItems.fromItem(row.get());
    var run = dynamo.get(tables.networks(), id, RunItems.sort(network.run()));
    return run.isPresent()
        ? Optional.of(new NetworkRun(network, RunItems.fromItem(run.get())))
        : Optional.empty();
  }

  @Override
  public List<NetworkRun> listed() {
    var networks = new TreeMap<String, Network>();
    var runs = new HashMap<String, Run>();
    for (var row : dynamo.index(tables.networks(), "listed", "listed", NetworkItems.LISTED)) {
      if (RunItems.isRun(row)) {
        var run = RunItems.fromItem(row);
        runs.put(key(run.id()), run);
      } else {
        var network = NetworkItems.fromItem(row);
        networks.put(network.id(), network);
      }
    }
    var listed = new ArrayList<NetworkRun>();
    for (var network : networks.values()) {
      var run = runs.get(key(network.run()));
      if (run != null) {
        listed.add(new NetworkRun(network, run));
      }
    }
    return listed;
  }

  /// A text: for the hash of a record Java makes classes, while the first visitor waits.
  private static String key(RunId run) {
    return run.network() + RunItems.sort(run);
  }
}
