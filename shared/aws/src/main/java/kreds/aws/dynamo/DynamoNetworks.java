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
    var network = dynamo.get(tables.networks(), id, NetworkItems.SORT).map(NetworkItems::fromItem);
    return network.flatMap(found ->
        dynamo
            .get(tables.networks(), id, RunItems.sort(found.run()))
            .map(row -> new NetworkRun(found, RunItems.fromItem(row))));
  }

  @Override
  public List<NetworkRun> listed() {
    var networks = new TreeMap<String, Network>();
    var runs = new HashMap<RunId, Run>();
    for (var row : dynamo.index(tables.networks(), "listed", "listed", NetworkItems.LISTED)) {
      if (RunItems.isRun(row)) {
        var run = RunItems.fromItem(row);
        runs.put(run.id(), run);
      } else {
        var network = NetworkItems.fromItem(row);
        networks.put(network.id(), network);
      }
    }
    var listed = new ArrayList<NetworkRun>();
    for (var network : networks.values()) {
      Optional.ofNullable(runs.get(network.run()))
          .ifPresent(run -> listed.add(new NetworkRun(network, run)));
    }
    return listed;
  }
}
