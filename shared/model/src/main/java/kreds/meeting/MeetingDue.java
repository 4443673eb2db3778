package kreds.meeting;

import kreds.change.Subject;
import kreds.id.RunId;

/// Something in a run that waits for its time: a meeting whose day is over, an inquiry that closes.
///
/// @param meeting that it is about; blank where the whole group is asked
public record MeetingDue(RunId run, String meeting) {

  /// What the audit says it is about.
  public Subject subject() {
    return meeting.isEmpty() ? Subject.network(run.network()) : Subject.meeting(meeting);
  }

  /// An identifier of our own, for the log.
  public String name() {
    return meeting.isEmpty() ? run.network() + "/" + run.number() : meeting;
  }
}
