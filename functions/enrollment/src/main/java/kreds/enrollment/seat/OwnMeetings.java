package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;
import kreds.run.Enrollment;
import kreds.web.MapLink;
import kreds.web.Visit;

/// What the meetings ahead ask of somebody who has a place, each with its link: the person's page
/// is where every mail leads to, so whoever has lost the mail of a poll finds it there (U6). One
/// query, and only for who has a place.
public record OwnMeetings(Meetings meetings) {

  /// The open polls and the meetings that have not begun, in the order of the run.
  List<OwnMeeting> of(Visit visit, EnrollmentStatus status) {
    if (!(status.enrollment() instanceof Enrollment.Confirmed)) {
      return List.of();
    }
    var own = new ArrayList<OwnMeeting>();
    for (var record : meetings.ofRun(status.roster().run().id())) {
      own(visit, record, status.enrollment().id()).ifPresent(own::add);
    }
    return own;
  }

  private static Optional<OwnMeeting> own(Visit visit, MeetingRecord record, String person) {
    var meeting = record.meeting();
    if (record.isPolling(visit.now())) {
      return record.poll().map(poll -> polled(visit, meeting, poll, person));
    }
    return meeting.state() == MeetingState.SCHEDULED && meeting.isAhead(visit.now())
        ? Optional.of(scheduled(visit, record, person))
        : Optional.empty();
  }

  private static OwnMeeting polled(
      Visit visit, Meeting meeting, InquiryRecord poll, String person) {
    var isAwaited = poll.response(person, Response.DateChoices.class).isEmpty();
    var deadline = visit.dates().moment(poll.inquiry().closesAt());
    var key = isAwaited ? "person.poll" : "person.poll.answered";
    return new OwnMeeting(
        meeting.title(),
        Optional.empty(),
        "",
        meeting.place(),
        MapLink.of(meeting.place()),
        List.of(),
        "",
        visit.text(key + ".text", Map.of("deadline", deadline)),
        visit.text(key + ".link"),
        visit.link(new LinkSubject.OfPoll(meeting.run(), meeting.id(), person)),
        isAwaited);
  }

  private static OwnMeeting scheduled(Visit visit, MeetingRecord record, String person) {
    var meeting = record.meeting();
    var slot = meeting.slot().orElseThrow();
    var answer = record.rsvp().flatMap(asked -> asked.response(person, Response.Rsvp.class));
    var key =
        answer
            .map(given -> given.comes() ? "person.meeting.coming" : "person.meeting.away")
            .orElse("person.meeting");
    var page = visit.link(new LinkSubject.OfMeeting(meeting.run(), meeting.id(), person));
    return new OwnMeeting(
        meeting.title(),
        Optional.of(slot.start().instant()),
        visit.dates().period(slot.start().instant(), slot.end().instant()),
        meeting.place(),
        MapLink.of(meeting.place()),
        agenda(visit, meeting),
        page + "/calendar.ics",
        visit.text(key + ".text"),
        visit.text(answer.isEmpty() ? "person.meeting.link" : "person.meeting.answered.link"),
        page,
        answer.isEmpty());
  }

  /// Whoever has a place may know all of it.
  private static List<String> agenda(Visit visit, Meeting meeting) {
    return meeting.programme().items().stream().map(item -> item.line(visit.language())).toList();
  }
}
