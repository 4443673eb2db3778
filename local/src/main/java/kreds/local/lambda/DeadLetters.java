package kreds.local.lambda;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kreds.local.disk.KeptFile;
import kreds.local.json.LocalJson;

/// What a function could not digest after its retries: kept, shown, and never thrown away by
/// itself.
public final class DeadLetters {
  private final KeptFile file;
  private final InstantSource clock;
  private final List<Letter> letters = new CopyOnWriteArrayList<>();

  /// An event that was given up: when, for which function, why, and the event itself for a replay.
  public record Letter(String at, String function, String reason, String event) {}

  /// Starts with what the file kept.
  public DeadLetters(Path file, InstantSource clock) {
    this.file = new KeptFile(file);
    this.clock = clock;
    for (Map<String, Object> letter : read()) {
      letters.add(
          new Letter(
              LocalJson.text(letter, "at"),
              LocalJson.text(letter, "function"),
              LocalJson.text(letter, "reason"),
              LocalJson.text(letter, "event")));
    }
  }

  /// Sets an event aside.
  public synchronized void add(String function, String reason, String event) {
    letters.add(new Letter(clock.instant().toString(), function, reason, event));
    file.write(LocalJson.pretty(asMaps()));
  }

  /// Everything set aside, oldest first.
  public List<Letter> all() {
    return List.copyOf(letters);
  }

  private List<Map<String, String>> asMaps() {
    return letters.stream()
        .map(letter ->
            Map.of(
                "at",
                letter.at(),
                "function",
                letter.function(),
                "reason",
                letter.reason(),
                "event",
                letter.event()))
        .toList();
  }

  private List<Map<String, Object>> read() {
    return file.read(LocalJson::list).orElse(List.of());
  }
}
