package kreds.proposal;

import java.time.Duration;
import java.time.Instant;

/// What staff note among themselves. It appears in no page, letter or answer to anybody else (P3).
///
/// @param by who wrote it, by address as given in the command
public record StaffNote(String by, String text, Instant at) {
  /// How long an order may be on its way again: the command line waits a minute for an answer and
  /// sends it anew, and Lambda repeats an event that failed after one minute and after two more.
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

  /// Whether this is the order of that note once more: the same words by the same person within ten
  /// minutes. Who tries again an hour later, and has nothing else to say, has done it twice.
  boolean repeats(StaffNote known) {
    return by.equals(known.by)
        && text.equals(known.text)
        && Duration.between(known.at, at).abs().compareTo(ON_ITS_WAY) < 0;
  }
}
