package kreds.meeting;

import kreds.text.Worded;

/// Why a speaker is written to about their talk.
enum SpeakerOccasion implements Worded {
  /// Asked for the first time.
  FIRST,
  /// Asked again, or on other terms.
  ANEW,
  /// The meeting has its date.
  DATED,
  /// The meeting has another time or place.
  MOVED,
  /// They have another address, and answer by what is sent there.
  ELSEWHERE,
  /// They have another address, and said yes at the former one: it stands.
  AGREED_BEFORE;

  /// Whether staff have asked, and it did not just follow from something else.
  boolean isOrdered() {
    return this == FIRST || this == ANEW;
  }
}
