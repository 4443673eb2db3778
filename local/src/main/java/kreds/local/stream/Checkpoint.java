package kreds.local.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.TreeMap;
import kreds.local.json.LocalJson;

/// Up to which record of each shard everything was handed over; kept on disk, so that a restart
/// goes on there.
final class Checkpoint {
  private final Path file;
  private final TreeMap<String, Object> places = new TreeMap<>();

  Checkpoint(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        places.putAll(LocalJson.object(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The stream's place cannot be read", e);
    }
  }

  Optional<String> of(String shard) {
    return Optional.of(LocalJson.text(places, shard)).filter(place -> !place.isEmpty());
  }

  /// Written beside and moved over, so that a crash leaves the old place or the new one.
  void reached(String shard, String sequence) {
    places.put(shard, sequence);
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, LocalJson.write(places));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The stream's place cannot be kept", e);
    }
  }
}
