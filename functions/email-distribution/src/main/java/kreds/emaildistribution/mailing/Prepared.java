package kreds.emaildistribution.mailing;

import kreds.mailing.Mailing;

/// A mailing, what it would do now, and the word that releases exactly that.
///
/// @param confirmation holds for this content and this number only
public record Prepared(Mailing mailing, Checked checked, String confirmation) {

  /// Whether something is wrong with its words.
  public boolean isFaulty() {
    return !checked.faults().isEmpty();
  }

  /// How many would get it.
  public int number() {
    return checked.selection().number();
  }

  /// The same for the mailing as it is stored.
  Prepared of(Mailing stored) {
    return new Prepared(stored, checked, confirmation);
  }
}
