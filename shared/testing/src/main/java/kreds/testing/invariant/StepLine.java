package kreds.testing.invariant;

import kreds.audit.AuditLine;
import kreds.run.AskingTheGroup;
import kreds.run.SeatHappening;

/// A line of the audit, as it is about one enrollment: how that stood before and after it, and what
/// else it says of it.
///
/// @param from the state before, in a word; blank where the line says none
/// @param to the state after; blank where it says none
/// @param said what stands behind the colon
/// @param unchanged whether before and after are the same to the letter
record StepLine(
    String actor, String action, String from, String to, String said, boolean unchanged) {

  static StepLine of(AuditLine line, String id) {
    return new StepLine(
        line.actor(),
        line.action(),
        state(line.before(), id),
        state(line.after(), id),
        line.after().startsWith(id + " ") ? behind(line.after()) : "",
        line.before().equals(line.after()));
  }

  /// Whether it is about that one: a refusal changes nothing.
  static boolean isAbout(AuditLine line, String id) {
    return !line.action().startsWith("refused ")
        && (line.before().startsWith(id + " ") || line.after().startsWith(id + " "));
  }

  /// Whether it leads there from elsewhere.
  boolean leadsTo(String state) {
    return to.equals(state) && !from.equals(state);
  }

  /// Whether it follows from what the participants have voted.
  boolean isOfGroup() {
    return actor.equals(AskingTheGroup.ACTOR.name());
  }

  /// Whether somebody came over from another run: how they stood there says the line, and not how
  /// they stood here.
  boolean isCameOver() {
    return action.equals("merge-networks");
  }

  /// Whether a year begins with somebody of the year before, of which the letter of that year
  /// tells.
  boolean isCameAlong() {
    return action.equals(SeatHappening.OfRun.Began.COME_ALONG);
  }

  /// Whether somebody goes on here under another address.
  boolean isMovedHere() {
    return from.isEmpty() && said.startsWith("in place of ");
  }

  /// Whether how it stood here before is left open.
  boolean leavesBeforeOpen() {
    return isCameOver() || isMovedHere();
  }

  /// Who is not let in yet stands in no line, and leaves as `pending`; the row is a waiting one.
  private static String state(String text, String id) {
    if (!text.startsWith(id + " ")) {
      return "";
    }
    var state = text.substring(id.length() + 1);
    var colon = state.indexOf(": ");
    var bare = colon < 0 ? state : state.substring(0, colon);
    return bare.equals("pending") ? "waiting" : bare;
  }

  private static String behind(String text) {
    var colon = text.indexOf(": ");
    return colon < 0 ? "" : text.substring(colon + 2);
  }
}
