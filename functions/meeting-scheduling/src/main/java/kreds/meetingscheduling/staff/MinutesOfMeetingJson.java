package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.inquiry.Response;
import kreds.meeting.Attendees;
import kreds.meeting.MeetingRecord;

/// The minutes of a meeting as only staff may read them.
///
/// @param open whether one can object to them still
/// @param objections what stands against them, the first first
record MinutesOfMeetingJson(
    int version, String text, boolean open, Instant closesAt, List<ObjectionOfJson> objections) {

  /// What somebody says against them.
  ///
  /// @param name absent of whoever has no place any more
  record ObjectionOfJson(String enrollment, Optional<String> name, Instant at, String objection) {}

  static Optional<MinutesOfMeetingJson> of(MeetingRecord record, Attendees attendees, Instant now) {
    return record
        .minutes()
        .map(asked ->
            new MinutesOfMeetingJson(
                MeetingRecord.minutes(asked).version(),
                MeetingRecord.minutes(asked).text(),
                asked.inquiry().isOpen(now),
                asked.inquiry().closesAt(),
                record.objections().stream().map(answer -> objection(answer, attendees)).toList()));
  }

  private static ObjectionOfJson objection(Answer answer, Attendees attendees) {
    return new ObjectionOfJson(
        answer.attendee(),
        attendees.known(answer.attendee()).map(who -> who.person().name()),
        answer.at(),
        answer.response() instanceof Response.Objection said ? said.text() : "");
  }
}
