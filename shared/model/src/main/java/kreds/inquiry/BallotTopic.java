package kreds.inquiry;

import kreds.text.Worded;

/// What a ballot is about: what is not on it is not spoken of.
public enum BallotTopic implements Worded {
  /// Speakers, and whatever there is beside them.
  MEETINGS,
  /// Themes, and maybe dates.
  THEMES,
  /// Dates alone.
  DATES,
  /// Both posts of the group.
  POSTS,
  /// Its contact person alone.
  CONTACT,
  /// Its deputy alone.
  DEPUTY
}
