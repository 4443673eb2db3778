package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Decision;
import kreds.inquiry.InquiryRecord;
import kreds.person.Person;

/// What time itself changes: a poll is frozen when its time is over; a meeting whose day is over is
/// no longer the next one.
///
/// @param run with its meetings
/// @param staff who are told that a poll is over
record PassingTime(RunMeetings run, Person staff) {

  Decision<RunMeetings, MeetingHappening> at(Instant now) {
    var after = run;
    var happenings = new ArrayList<MeetingHappening>();
    for (var record : run.meetings()) {
      var meeting = record.meeting();
      var inquiries = closed(record, now, happenings);
      if (meeting.nextAt().isPresent() && meeting.isOver(now)) {
        meeting = meeting.passed();
        happenings.add(new MeetingHappening.DayOver(meeting));
      }
      after = after.with(record, meeting, inquiries, now);
    }
    return happenings.isEmpty() ? Decision.unchanged(run) : new Decision<>(after, happenings);
  }

  private List<InquiryRecord> closed(
      MeetingRecord record, Instant now, List<MeetingHappening> happenings) {
    var inquiries = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      var then = each.inquiry().at(now);
      inquiries.add(new InquiryRecord(then, each.answers()));
      if (!then.equals(each.inquiry())) {
        var poll = new DatePoll(record, run.attendees(record.meeting()));
        happenings.add(new MeetingHappening.InquiryClosed(then.id(), poll, staff));
      }
    }
    return inquiries;
  }
}
