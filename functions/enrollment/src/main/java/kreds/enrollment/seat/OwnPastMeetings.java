package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.Attendees;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.web.OffReason;
import kreds.web.Visit;

/// The meetings of the run whose day is over, for somebody who has a place: whoever has lost the
/// letter about the minutes of any of them still finds them, and can object as long as that is
/// open.
///
/// @param files read only where there are minutes, beside which they stand
record OwnPastMeetings(SharedFiles files) {

  /// The last one first. A meeting that was called off before its day is none that was; one that
  /// came to nothing is told as that.
  List<PastMeeting> of(Visit visit, List<MeetingRecord> all, EnrollmentStatus status) {
    var over =
        all.stream()
            .filter(record -> isPast(record.meeting(), visit.now()))
            .sorted(Comparator.comparing(OwnPastMeetings::start).reversed())
            .toList();
    var there = there(over, status);
    var past = new ArrayList<PastMeeting>();
    for (var record : over) {
      var beside = there.stream().filter(file -> isOf(file, record.meeting())).count();
      past.add(past(visit, record, status, (int) beside));
    }
    return past;
  }

  private static boolean isPast(Meeting meeting, Instant now) {
    return meeting.state() == MeetingState.CANCELLED ? meeting.isMissed() : meeting.isOver(now);
  }

  private static Instant start(MeetingRecord record) {
    return record.meeting().slot().orElseThrow().start().instant();
  }

  private List<SharedFile> there(List<MeetingRecord> over, EnrollmentStatus status) {
    return over.stream().anyMatch(record -> record.minutes().isPresent())
        ? files.ofNetwork(status.network().id()).stream().filter(SharedFile::isThere).toList()
        : List.of();
  }

  private static boolean isOf(SharedFile file, Meeting meeting) {
    return file.id().run().equals(meeting.run()) && file.id().meeting().equals(meeting.id());
  }

  private static PastMeeting past(
      Visit visit, MeetingRecord record, EnrollmentStatus status, int files) {
    var meeting = record.meeting();
    var slot = meeting.slot().orElseThrow();
    var what = meeting.isMissed() ? "person.meeting.missed.text" : "person.meeting.held.text";
    return new PastMeeting(
        meeting.title(),
        slot.start().instant(),
        visit.dates().line(slot.start().instant(), slot.end().instant()),
        meeting.stageAt(visit.now()),
        visit.text(what),
        OffReason.of(visit, meeting),
        visit.link(
            new LinkSubject.OfMeeting(meeting.run(), meeting.id(), status.enrollment().id())),
        visit.text(OwnMeetings.read(meeting)),
        minutes(visit, record, status, files));
  }

  /// Read and objected to as whoever this mailbox is among those who read them.
  private static Optional<PastMeeting.OwnMinutes> minutes(
      Visit visit, MeetingRecord record, EnrollmentStatus status, int files) {
    var attendees = Attendees.of(record.meeting(), status.roster());
    return attendees
        .find(status.enrollment().id())
        .flatMap(attendees::reader)
        .flatMap(
            reader -> record.minutes().map(asked -> minutes(visit, record, asked, reader, files)));
  }

  private static PastMeeting.OwnMinutes minutes(
      Visit visit, MeetingRecord record, InquiryRecord asked, Attendee reader, int files) {
    var meeting = record.meeting();
    var isOpen = asked.inquiry().isOpen(visit.now());
    var isMine =
        asked
            .response(reader, Response.Objection.class)
            .filter(Response.Objection::stands)
            .isPresent();
    var closes = asked.inquiry().closesAt();
    return new PastMeeting.OwnMinutes(
        isOpen,
        closes,
        isMine,
        files,
        visit.text(
            "person.minutes." + state(record, isOpen, isMine),
            Map.of("at", visit.dates().moment(closes))),
        files == 0
            ? visit.text("person.minutes.link")
            : visit.count("person.minutes.link.files", files),
        visit.link(new LinkSubject.OfMinutes(meeting.run(), meeting.id(), reader.id())));
  }

  private static String state(MeetingRecord record, boolean isOpen, boolean isMine) {
    if (isOpen) {
      return isMine ? "own" : "open";
    }
    if (record.objections().isEmpty()) {
      return "approved";
    }
    return record.openObjections().isEmpty() ? "stand" : "objected";
  }
}
