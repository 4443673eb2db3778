package kreds.run;

import java.util.List;
import java.util.Optional;

/// The networks in their present runs, without the people.
public interface Networks {

  /// One: two consistent reads, however many seats there are.
  Optional<NetworkRun> of(String id);

  /// Those that the catalogue shows, by identifier: one query, which may be a moment behind.
  List<NetworkRun> listed();
}
