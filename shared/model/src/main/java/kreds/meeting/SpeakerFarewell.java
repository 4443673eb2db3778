package kreds.meeting;

import kreds.text.Worded;

/// Why somebody does not speak at a meeting any more.
enum SpeakerFarewell implements Worded {
  /// Staff have arranged the talk otherwise.
  OTHERWISE,
  /// They have said no themselves.
  OWN_WISH,
  /// The meeting does not take place.
  OFF
}
