package kreds.testing.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.company.CompanyRegister;
import kreds.due.DueRows;
import kreds.id.RunId;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.Run;

/// Rosters in memory.
record MemoryRosters(MemoryStore store) implements Rosters {

  @Override
  public Optional<Roster> current(String network) {
    return store.alone(
        () -> Optional.ofNullable(store.networks.get(network)).flatMap(found -> of(found.run())));
  }

  @Override
  public Optional<Roster> of(RunId run) {
    return store.alone(() -> {
      var network = store.networks.get(run.network());
      var found = store.runs.get(run);
      return network == null || found == null
          ? Optional.<Roster>empty()
          : Optional.of(
              new Roster(
                  network,
                  found,
                  List.copyOf(store.seats.getOrDefault(run, Map.of()).values()),
                  found.compareCompanies()
                      ? new CompanyRegister(List.copyOf(store.companies.values()))
                      : CompanyRegister.EMPTY));
    });
  }

  @Override
  public DueRows<RunId> due(Instant now, int most) {
    return store.alone(() -> MemoryDue.of(store.runs.values(), now, most, Run::id));
  }
}
