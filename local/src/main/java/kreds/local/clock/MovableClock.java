package kreds.local.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kreds.local.disk.KeptFile;

/// The time of the local run: the machine's, moved forward by what people have asked for, which a
/// restart must not undo.
public final class MovableClock implements InstantSource {
  private final InstantSource real;
  private final KeptFile file;
  private volatile Duration offset;
  private volatile Optional<Instant> held = Optional.empty();

  /// Continues where the file says the clock was moved to.
  public MovableClock(InstantSource real, Path file) {
    this.real = real;
    this.file = new KeptFile(file);
    this.offset = this.file.read(text -> Duration.parse(text.strip())).orElse(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return held.orElseGet(() -> real.instant().plus(offset));
  }

  /// Begins at a moment if that is past already: for a world in which nothing has happened yet.
  public void beginBy(Instant latest) {
    if (instant().isAfter(latest)) {
      runFrom(latest);
    }
  }

  /// Stands still at a moment while what is due at it happens. A moment that is past already leaves
  /// it where it stands: it never goes back.
  void hold(Instant moment) {
    var now = instant();
    held = Optional.of(moment.isBefore(now) ? now : moment);
  }

  /// Runs on from a moment, and remembers how far it is ahead.
  void runFrom(Instant moment) {
    offset = Duration.between(real.instant(), moment);
    held = Optional.empty();
    file.write(offset.toString());
  }
}
