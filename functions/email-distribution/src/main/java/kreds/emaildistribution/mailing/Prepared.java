package kreds.emaildistribution.mailing;

import kreds.mailing.Mailing;

/// A mailing, what it would do now, and the word that releases exactly that.
///
/// @param confirmation holds for this content and this number only
/// @param isAgain whether such a draft was there already
public record Prepared(Mailing mailing, Checked checked, String confirmation, boolean isAgain) {

  /// The same, which was there already.
  Prepared again() {
    return new Prepared(mailing, checked, confirmation, true);
  }

  /// Whether its time is over, so that it needs another before it can be released.
  public boolean isTooLate() {
    return mailing.isTooLate(checked.at());
  }

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
    return new Prepared(stored, checked, confirmation, isAgain);
  }
}
