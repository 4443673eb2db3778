package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.List;
import kreds.delivery.Letter;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;

/// A meeting as it is after staff have moved, corrected or cancelled it, or would be.
///
/// @param later the meetings that come after it and may have to move along
public record RearrangedMeeting(PlannedMeeting planned, List<Meeting> later) {

  public RearrangedMeeting {
    later = List.copyOf(later);
  }

  /// Who gets what.
  public List<Letter> letters() {
    return planned.letters();
  }

  static RearrangedMeeting of(PlannedMeeting planned, RunMeetings run, Instant now) {
    var number = planned.record().meeting().number();
    var after =
        run.meetings().stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.number() > number)
            .filter(meeting -> meeting.isAhead(now) || meeting.timing().meant().isPresent())
            .toList();
    return new RearrangedMeeting(planned, after);
  }
}
