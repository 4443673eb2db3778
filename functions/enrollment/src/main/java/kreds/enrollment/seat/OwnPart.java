package kreds.enrollment.seat;

import java.util.List;
import java.util.Optional;
import kreds.link.LinkSubject;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.TeamMember;
import kreds.web.OffReason;
import kreds.web.Visit;

/// What a person does for a meeting beside taking part, or though they take part no more: they host
/// it, speak there or lead it, and have a page of it as that.
///
/// @param role in a word
/// @param text in a sentence
/// @param button what the link is called
/// @param link the path of the page of the meeting, or of its poll, that they have as that
public record OwnPart(String role, String text, String button, String link) {

  /// Of somebody of the roster, at a meeting that takes place and is not over.
  static List<OwnPart> of(Visit visit, Meeting meeting, EnrollmentStatus status) {
    if (!isAhead(meeting, visit)) {
      return List.of();
    }
    var address = status.enrollment().person().address();
    return meeting.team().members().stream()
        .filter(member -> member.state().attends())
        .filter(member -> member.address().filter(address::equals).isPresent())
        .map(member -> of(visit, meeting, member))
        .toList();
  }

  private static boolean isAhead(Meeting meeting, Visit visit) {
    return meeting.state() == MeetingState.POLLING
        || (meeting.state() == MeetingState.SCHEDULED && !meeting.isOver(visit.now()));
  }

  private static OwnPart of(Visit visit, Meeting meeting, TeamMember member) {
    var role = member.role().word();
    var key = "person.part." + role;
    return new OwnPart(
        role,
        visit.text(key),
        visit.text(meeting.slot().isPresent() ? key + ".link" : "person.part.poll.link"),
        meeting.slot().isPresent()
            ? visit.link(new LinkSubject.OfMeeting(meeting.run(), meeting.id(), member.id()))
            : visit.link(new LinkSubject.OfPoll(meeting.run(), meeting.id(), member.id())));
  }

  /// The meetings ahead to which somebody comes for that alone, who has no place, or none any more.
  static List<OwnMeeting> alone(Visit visit, List<MeetingRecord> all, EnrollmentStatus status) {
    return all.stream()
        .map(MeetingRecord::meeting)
        .flatMap(meeting ->
            alone(
                visit,
                meeting,
                of(visit, meeting, status),
                status.roster().hadPlace(status.enrollment()))
                .stream())
        .toList();
  }

  private static Optional<OwnMeeting> alone(
      Visit visit, Meeting meeting, List<OwnPart> parts, boolean hadPlace) {
    return parts.stream()
        .findFirst()
        .map(first ->
            new OwnMeeting(
                meeting.title(),
                meeting.stageAt(visit.now()),
                meeting.slot().map(slot -> slot.start().instant()),
                meeting
                    .slot()
                    .map(slot -> visit.dates().period(slot.start().instant(), slot.end().instant()))
                    .orElse(""),
                OwnMeeting.Where.found(meeting.place(), meeting.outline().directions()),
                List.of(),
                "",
                visit.text(hadPlace ? "person.part.alone" : "person.part.guest"),
                OffReason.NONE,
                first.button,
                first.link,
                false,
                Optional.empty(),
                parts));
  }
}
