package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.company.CompanyRegister;
import kreds.due.DueRows;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.Run;

/// Rosters on DynamoDB. One is read in one consistent query of its network; the run's version,
/// which is read with it, guards every seat, so that two who decide at once cannot both have the
/// last one.
public final class DynamoRosters implements Rosters {
  private static final String AFTER_ALL_RUNS = "RUN#~";

  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoRosters(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Roster> current(String network) {
    return roster(network, Network::run);
  }

  @Override
  public Optional<Roster> of(RunId run) {
    return roster(run.network(), _ -> run);
  }

  @Override
  public DueRows<RunId> due(Instant now, int most) {
    var rows = dynamo.first(tables.networks(), "due", "due", RunItems.DUE, most);
    return DueItems.read(rows, now, RunItems::idOf);
  }

  private Optional<Roster> roster(String id, Function<Network, RunId> wanted) {
    var rows = dynamo.between(tables.networks(), id, NetworkItems.SORT, AFTER_ALL_RUNS);
    if (rows.isEmpty() || !rows.getFirst().required("sk").equals(NetworkItems.SORT)) {
      return Optional.empty();
    }
    var network = NetworkItems.fromItem(rows.getFirst());
    return roster(network, wanted.apply(network), rows.subList(1, rows.size()));
  }

  private Optional<Roster> roster(Network network, RunId wanted, List<Item> rows) {
    var run = Optional.<Run>empty();
    var seats = new ArrayList<Enrollment>();
    for (var row : rows) {
      // Between the network and its runs lie movers (`NEWCOMER#…`): who came or left.
      if (RunItems.isOfRun(row, wanted)) {
        if (RunItems.isRun(row)) {
          run = Optional.of(RunItems.fromItem(row));
        } else {
          seats.add(SeatItems.fromItem(row));
        }
      }
    }
    return run.isPresent()
        ? Optional.of(new Roster(network, run.get(), seats, companies(run.get())))
        : Optional.empty();
  }

  /// One query more, of a run that counts companies or prices by them.
  private CompanyRegister companies(Run run) {
    return run.compareCompanies()
        ? new DynamoCompanies(dynamo, tables).register()
        : CompanyRegister.EMPTY;
  }
}
