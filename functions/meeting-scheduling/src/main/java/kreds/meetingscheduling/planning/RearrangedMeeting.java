package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.List;
import kreds.delivery.Letter;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;

/// A meeting as it is after staff have changed it, or would be, and who gets what.
///
/// @param later the meetings that come after it and may have to move along
public record RearrangedMeeting(PlannedMeeting planned, List<Letter> letters, List<Meeting> later) {

  public RearrangedMeeting {
    letters = List.copyOf(letters);
    later = List.copyOf(later);
  }

  static RearrangedMeeting of(PlannedMeeting planned, List<Letter> letters) {
    return new RearrangedMeeting(planned, letters, List.of());
  }

  /// The same in its run.
  RearrangedMeeting among(RunMeetings run, Instant now) {
    var number = planned.record().meeting().number();
    var after =
        run.meetings().stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.number() > number)
            .filter(meeting -> meeting.isAhead(now) || meeting.timing().meant().isPresent())
            .toList();
    return new RearrangedMeeting(planned, letters, after);
  }
}
