package kreds.network;

import java.util.List;
import java.util.Optional;

/// The candidates of the networks.
public interface Candidates {

  /// One, with a consistent read.
  Optional<Candidate> of(String network, String id);

  /// All of one network, by identifier: one query.
  List<Candidate> ofNetwork(String network);
}
