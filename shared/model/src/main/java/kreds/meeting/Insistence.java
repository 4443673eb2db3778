package kreds.meeting;

import kreds.outcome.Refusal;
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

  /// The code of the "no" to calling a meeting off of which a day is over.
  static final String DAY_OVER = "day-over";

  /// The code of the "no" to calling a meeting off of which people have said how it was.
  static final String EVALUATED = "meeting-evaluated";

  /// Whether calling a meeting off goes on where staff insist on it.
  public static boolean isCalledOffBy(Refusal no) {
    return no.code().equals(DAY_OVER) || no.code().equals(EVALUATED);
  }
}
