package kreds.meetingscheduling.planning;

import java.util.List;
import kreds.delivery.Letter;
import kreds.meeting.DatePoll;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;
import kreds.run.Roster;

/// A meeting as it is after a step of staff.
///
/// @param poll the meeting, with the answers to its poll if it has or had one
/// @param letters that the step caused
/// @param fresh false if it was so already, and nothing was written
/// @param roster of its run, by which it is known who has had another address
public record PlannedMeeting(DatePoll poll, List<Letter> letters, boolean fresh, Roster roster) {

  public PlannedMeeting {
    letters = List.copyOf(letters);
  }

  /// The meeting.
  public MeetingRecord record() {
    return poll.record();
  }

  /// What a change has made of that meeting.
  static PlannedMeeting of(String meeting, ChangingMeetings.Changed changed) {
    return new PlannedMeeting(
        poll(meeting, changed.run()), changed.letters(), changed.fresh(), changed.run().roster());
  }

  private static DatePoll poll(String meeting, RunMeetings after) {
    var record =
        after
            .find(meeting)
            .orElseThrow(() -> new IllegalStateException("a meeting that was just there"));
    return new DatePoll(record, after.attendees(record.meeting()));
  }
}
