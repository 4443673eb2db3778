package kreds.due;

import java.time.Instant;
import java.util.Optional;

/// What has to be looked at again at a time. The adapter writes that time into the sparse index
/// `due` of the table, and a round a minute asks each that is due; so what moves a date moves what
/// follows from it, and nothing has to be taken back.
public interface Due {

  /// When to look at it next; empty when nothing waits for a time.
  Optional<Instant> nextAt();
}
