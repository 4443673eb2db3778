package kreds.meeting;

import kreds.text.Worded;

/// What staff order although something speaks against it that can be told beforehand: said once,
/// and in the order itself, since everybody is written to.
public enum Insistence implements Worded {
  /// A meeting is planned although the run is not ready.
  EARLY,
  /// A meeting is planned although the run is asked about another one, or moved to where one may
  /// be.
  ANOTHER,
  /// A date is chosen although some whom the meeting needs, or most, have not answered; or a
  /// meeting is moved to where one of those cannot; or one is called off that people have said of
  /// how it was, or of whose days one is over; or a group is asked whether it goes on although more
  /// of its year lies ahead.
  ANYWAY;

  /// As an order says so: `"early": true`.
  String said() {
    return "\"" + word() + "\": true";
  }
}
