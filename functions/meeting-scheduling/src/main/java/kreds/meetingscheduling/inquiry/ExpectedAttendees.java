package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;

/// Who comes to a meeting, who does not, and who has not answered: of those who hold a place at
/// this moment.
///
/// @param notes what was said beside it, by guest
record ExpectedAttendees(
    List<Attendee> coming, List<Attendee> away, List<Attendee> silent, Map<String, String> notes) {

  static ExpectedAttendees of(MeetingContext context) {
    var coming = new ArrayList<Attendee>();
    var away = new ArrayList<Attendee>();
    var silent = new ArrayList<Attendee>();
    var notes = new LinkedHashMap<String, String>();
    for (var guest : context.attendees().participants()) {
      var answer =
          context.record().rsvp().flatMap(asked -> asked.response(guest, Response.Rsvp.class));
      if (answer.isEmpty()) {
        silent.add(guest);
      } else {
        (answer.get().comes() ? coming : away).add(guest);
        notes.put(guest.id(), answer.get().note());
      }
    }
    return new ExpectedAttendees(coming, away, silent, notes);
  }
}
