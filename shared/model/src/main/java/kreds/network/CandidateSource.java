package kreds.network;

/// Where a candidate came from.
public enum CandidateSource {
  /// Staff wrote the name down.
  STAFF,
  /// A file.
  CSV,
  /// The proposer named the person.
  PROPOSER,
  /// Showed interest in an earlier network.
  INTEREST
}
