package kreds.local.stream;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import kreds.local.disk.KeptFile;
import kreds.local.json.LocalJson;

/// Up to which record of each shard everything was handed over; kept on disk, so that a restart
/// goes on there.
final class Checkpoint {
  private final KeptFile file;
  private final TreeMap<String, Object> places = new TreeMap<>();

  Checkpoint(Path file) {
    this.file = new KeptFile(file);
    this.file.read(LocalJson::object).ifPresent(places::putAll);
  }

  Optional<String> of(String shard) {
    return Optional.of(LocalJson.text(places, shard)).filter(place -> !place.isEmpty());
  }

  void reached(String shard, String sequence) {
    places.put(shard, sequence);
    file.write(LocalJson.write(places));
  }
}
