package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;
import kreds.meeting.MeetingRoll;
import kreds.meeting.MeetingState;

/// Who comes to a meeting, who does not, and who has not answered: of those who hold a place, and
/// once it has begun of those who had one then ([MeetingRoll]).
///
/// @param notes what was said beside it, by guest, such as a diet or an illness: for who prepares
///   the meeting, and so for nobody once it is over
record ExpectedAttendees(
    List<Attendee> coming, List<Attendee> away, List<Attendee> silent, Map<String, String> notes) {

  static ExpectedAttendees of(MeetingContext context, Instant now) {
    var meeting = context.meeting();
    var coming = new ArrayList<Attendee>();
    var away = new ArrayList<Attendee>();
    var silent = new ArrayList<Attendee>();
    var notes = new LinkedHashMap<String, String>();
    for (var guest : guests(context, now)) {
      var answer =
          context.record().rsvp().flatMap(asked -> asked.response(guest, Response.Rsvp.class));
      if (answer.isEmpty()) {
        silent.add(guest);
      } else {
        (answer.get().comes() ? coming : away).add(guest);
        notes.put(guest.id(), meeting.isOver(now) ? "" : answer.get().note());
      }
    }
    return new ExpectedAttendees(coming, away, silent, notes);
  }

  private static List<Attendee> guests(MeetingContext context, Instant now) {
    var meeting = context.meeting();
    return meeting.hasBegun(now) || meeting.state() == MeetingState.HELD
        ? new MeetingRoll(context.roster(), meeting).people()
        : context.attendees().participants();
  }
}
