package kreds.local.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kreds.local.json.LocalJson;

/// The files of `events/`, read anew at each call so that an edited one shows at once.
final class EventFiles {
  private final Path folder;

  EventFiles(Path folder) {
    this.folder = folder;
  }

  /// For each function its files by name, in order, commands first.
  Map<String, Object> byFunction(List<String> functions) {
    var all = new LinkedHashMap<String, Object>();
    for (var function : functions) {
      all.put(function, files(folder.resolve(function)));
    }
    return all;
  }

  private static List<Map<String, Object>> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      var found = new ArrayList<Map<String, Object>>();
      var files =
          walk.filter(file -> file.toString().endsWith(".json"))
              .sorted(
                  java.util.Comparator.comparingInt(Path::getNameCount)
                      .thenComparing(Path::toString))
              .toList();
      for (var file : files) {
        var name = folder.relativize(file).toString().replace(".json", "");
        found.add(Map.of("name", name, "event", LocalJson.object(Files.readString(file))));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("The events cannot be read", e);
    }
  }
}
