package kreds.meetingscheduling.planning;

import kreds.commit.Change;
import kreds.commit.Write;
import kreds.meeting.DatePoll;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;

/// A meeting as it is after a step of staff.
///
/// @param poll the meeting, with the answers to its poll if it has or had one
/// @param letters how many the step caused
/// @param fresh false if it was so already, and nothing was written
public record PlannedMeeting(DatePoll poll, int letters, boolean fresh) {

  /// The meeting.
  public MeetingRecord record() {
    return poll.record();
  }

  /// What a change makes of that meeting.
  static Change<PlannedMeeting> of(String meeting, Change<RunMeetings> change) {
    var letters =
        change.writes().stream().filter(write -> write instanceof Write.LetterAdded).count();
    return change.map(after ->
        new PlannedMeeting(poll(meeting, after), (int) letters, !change.writes().isEmpty()));
  }

  private static DatePoll poll(String meeting, RunMeetings after) {
    var record =
        after
            .find(meeting)
            .orElseThrow(() -> new IllegalStateException("a meeting that was just there"));
    return new DatePoll(record, after.attendees(record.meeting()));
  }
}
