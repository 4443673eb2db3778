package kreds.proposal;

import java.time.Instant;
import kreds.due.OnItsWay;

/// What staff note among themselves. It appears in no page, letter or answer to anybody else (P3).
///
/// @param by who wrote it, by address as given in the command
public record StaffNote(String by, String text, Instant at) {
  /// Whether this is the order of that note once more: the same words by the same person within ten
  /// minutes. Who tries again an hour later, and has nothing else to say, has done it twice.
  boolean repeats(StaffNote known) {
    return by.equals(known.by) && text.equals(known.text) && OnItsWay.is(known.at, at);
  }
}
