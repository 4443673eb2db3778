package kreds.run;

import java.time.Instant;
import java.util.Optional;
import kreds.person.Company;

/// How long somebody had a place that is theirs no more.
///
/// @param until empty for whoever had it to the end of the year and is forgotten since
/// @param company whom it was for, and so who owes for it, whatever form comes from that address
///   later, and whoever is forgotten; not known of rows from before it was kept
public record Stay(Instant since, Optional<Instant> until, Company company) {

  /// Of whom nobody says for which company.
  public Stay(Instant since, Instant until) {
    this(since, Optional.of(until), Company.UNKNOWN);
  }

  /// The same, for that company where none is known.
  Stay or(Company other) {
    return company.isKnown() ? this : new Stay(since, until, other);
  }
}
