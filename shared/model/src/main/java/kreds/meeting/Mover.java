package kreds.meeting;

import java.time.Instant;
import java.util.Optional;
import kreds.due.Due;
import kreds.id.RunId;

/// Somebody who got a place in a run, or gave one up: whoever plans its meetings is to tell them of
/// those that are open (E17), or to take these out of their calendar (S6). Written with the seat,
/// taken away with the letters.
public record Mover(RunId run, String enrollment, Instant since) implements Due {
  private static final String EVERYBODY = "everybody";

  /// Everybody at once: the run does not come about.
  public static Mover everybody(RunId run, Instant now) {
    return new Mover(run, EVERYBODY, now);
  }

  @Override
  public Optional<Instant> nextAt() {
    return Optional.of(since);
  }
}
