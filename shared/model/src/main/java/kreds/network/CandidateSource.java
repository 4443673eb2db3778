package kreds.network;

import kreds.text.Worded;

/// Where a candidate came from.
public enum CandidateSource implements Worded {
  /// Staff wrote the name down.
  STAFF,
  /// A file.
  CSV,
  /// The proposer named the person.
  PROPOSER,
  /// Showed interest in an earlier network.
  INTEREST
}
