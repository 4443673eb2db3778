package kreds.meeting;

import java.util.ArrayList;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.RunState;

/// How a group of competitors meets: by its statutes an agenda goes out before each meeting, and
/// attendance and minutes are kept.
///
/// @param run with its meetings
record Conduct(RunMeetings run) {

  /// Other statutes. The agenda of each meeting that is still to be goes out in their time; what
  /// went out already stays so. The same ones change nothing.
  Outcome<Decision<RunMeetings, MeetingHappening>> set(Statutes next) {
    var state = run.roster().run().state();
    if (state == RunState.CANCELLED || state == RunState.FINISHED) {
      return Outcome.refused(
          Refusal.illegal(
              "run-over", "The network is " + state.word() + ": it has no more meetings."));
    }
    var before = run.statutes();
    if (next.isSaying(before)) {
      return Outcome.done(Decision.unchanged(run));
    }
    var after = next.after(before);
    var all = new ArrayList<MeetingRecord>();
    for (var record : run.meetings()) {
      all.add(new MeetingRecord(in(after, record.meeting()), record.inquiries()));
    }
    return Outcome.done(
        Decision.of(
            run.under(after, all), new MeetingHappening.OfConduct.StatutesSet(before, after)));
  }

  private static Meeting in(Statutes statutes, Meeting meeting) {
    return meeting.isOpen() ? meeting.with(meeting.agenda().in(statutes.agendaDays())) : meeting;
  }
}
