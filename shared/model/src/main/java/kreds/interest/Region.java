package kreds.interest;

import kreds.text.Worded;

/// Where somebody works: the five regions of Denmark, so that a network can meet where its people
/// are.
public enum Region implements Worded {
  /// The Capital Region.
  HOVEDSTADEN,
  /// Zealand.
  SJAELLAND,
  /// Southern Denmark.
  SYDDANMARK,
  /// Central Denmark.
  MIDTJYLLAND,
  /// North Denmark.
  NORDJYLLAND,
  /// Not in Denmark.
  ELSEWHERE
}
