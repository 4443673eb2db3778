package kreds.meetingscheduling.planning;

import kreds.commit.Change;
import kreds.commit.Write;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;

/// A meeting as it is after a step of staff.
///
/// @param letters how many the step caused
/// @param fresh false if it was so already, and nothing was written
public record PlannedMeeting(MeetingRecord record, int letters, boolean fresh) {

  /// What a change makes of that meeting.
  static Change<PlannedMeeting> of(String meeting, Change<RunMeetings> change) {
    var letters =
        change.writes().stream().filter(write -> write instanceof Write.LetterAdded).count();
    return change.map(after ->
        new PlannedMeeting(
            after
                .find(meeting)
                .orElseThrow(() -> new IllegalStateException("a meeting that was just there")),
            (int) letters,
            !change.writes().isEmpty()));
  }
}
