package kreds.interest;

import java.util.List;
import java.util.Optional;

/// Who is interested in networks, proved or not.
public interface Interests {

  /// One, with a consistent read.
  Optional<Interest> of(String network, String id);

  /// All of one network, by identifier: one query.
  List<Interest> ofNetwork(String network);
}
