package kreds.key;

import java.util.Optional;

/// Where the keys of links are kept.
public interface Keys {

  /// As they are now, read consistently; none before the first function has made them.
  Optional<SigningKeys> read();
}
