package kreds.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kreds.local.json.LocalJson;

/// What a function could not digest after its retries: kept, shown, and never thrown away by
/// itself.
public final class DeadLetters {
  private final Path file;
  private final InstantSource clock;
  private final List<Letter> letters = new CopyOnWriteArrayList<>();

  /// An event that was given up: when, for which function, why, and the event itself for a replay.
  public record Letter(String at, String function, String reason, String event) {}

  /// Starts with what the file kept.
  public DeadLetters(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    for (Map<String, Object> letter : LocalJson.objects(Map.of("letters", read(file)), "letters")) {
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
    try {
      Files.writeString(file, LocalJson.pretty(asMaps()));
    } catch (IOException e) {
      throw new UncheckedIOException("A dead letter cannot be kept", e);
    }
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

  private static Object read(Path file) {
    try {
      return Files.exists(file) ? LocalJson.any(Files.readString(file)) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("The dead letters cannot be read", e);
    }
  }
}
