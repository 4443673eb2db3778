package kreds.emaildistribution.writing;

import kreds.delivery.Letter;

/// Puts names into a letter that knows people by their identifiers alone. Such a name is read when
/// the letter is written and lies in no row of another's: whoever is forgotten before is not named,
/// and afterwards there is nothing of them left to be found (G2).
@FunctionalInterface
public interface Naming {
  /// The same letter, with the names.
  Letter named(Letter letter);
}
