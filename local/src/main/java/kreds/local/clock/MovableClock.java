package kreds.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// The time of the local run: the machine's, moved forward by what people have asked for, which a
/// restart must not undo.
public final class MovableClock implements InstantSource {
  private final InstantSource real;
  private final Path file;
  private volatile Duration offset;
  private volatile Optional<Instant> held = Optional.empty();

  /// Continues where the file says the clock was moved to.
  public MovableClock(InstantSource real, Path file) {
    this.real = real;
    this.file = file;
    this.offset = read(file);
  }

  @Override
  public Instant instant() {
    return held.orElseGet(() -> real.instant().plus(offset));
  }

  /// Stands still at a moment while what is due at it happens.
  void hold(Instant moment) {
    held = Optional.of(moment);
  }

  /// Runs on from a moment, and remembers how far it is ahead.
  void runFrom(Instant moment) {
    offset = Duration.between(real.instant(), moment);
    held = Optional.empty();
    try {
      Files.writeString(file, offset.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The clock's place cannot be kept", e);
    }
  }

  private static Duration read(Path file) {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException("The clock's place cannot be read", e);
    }
  }
}
