package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import kreds.change.Decision;

/// What is planned in a run that does not come about: a poll takes no more answers, and its meeting
/// does not take place; nor does what the group was asked about the run. Who takes part reads it in
/// the letter about the run; a meeting that has a date is in calendars, and keeps the run from
/// being cancelled.
///
/// @param run with its meetings
record CallingOff(RunMeetings run) {

  Decision<RunMeetings, MeetingHappening> all(Instant now) {
    var after = run;
    var happenings = new ArrayList<MeetingHappening>();
    for (var record : run.meetings()) {
      var before = record.meeting();
      if (isOpen(before)) {
        var off = before.calledOff();
        after = after.with(record, off, record.frozen(), now);
        happenings.add(new MeetingHappening.CalledOff(off, before.state().word()));
        happenings.addAll(SpeakerNews.off(new MeetingRecord(off, record.inquiries())));
      }
    }
    for (var inquiry : new GroupInquiries(run).left()) {
      after = new GroupInquiries(after).with(inquiry);
      happenings.add(new MeetingHappening.OfGroup.GroupClosed(inquiry, false));
    }
    return happenings.isEmpty() ? Decision.unchanged(run) : new Decision<>(after, happenings);
  }

  private static boolean isOpen(Meeting meeting) {
    return switch (meeting.state()) {
      case PLANNED, POLLING -> true;
      case SCHEDULED, HELD, CANCELLED -> false;
    };
  }
}
