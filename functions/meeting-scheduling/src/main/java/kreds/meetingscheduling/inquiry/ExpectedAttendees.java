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
          context.record().rsvp().flatMap(asked -> asked.response(guest.id(), Response.Rsvp.class));
      if (answer.isEmpty()) {
        silent.add(guest);
      } else {
        (answer.get().comes() ? coming : away).add(guest);
        notes.put(guest.id(), answer.get().note());
      }
    }
    return new ExpectedAttendees(coming, away, silent, notes);
  }

  /// What this guest may know of it: host and facilitator everything, participants who else comes,
  /// by name and company.
  Map<String, Object> data(Attendee reader) {
    var data = new LinkedHashMap<String, Object>();
    var all = reader.role().seesWhoComes();
    data.put("coming", people(coming, all));
    if (all) {
      data.put("notComing", people(away, true));
      data.put("notAnswered", people(silent, true));
    }
    return data;
  }

  private List<Object> people(List<Attendee> guests, boolean withNotes) {
    var people = new ArrayList<Object>();
    for (var guest : guests) {
      var person = new LinkedHashMap<String, Object>();
      person.put("name", guest.person().name());
      person.put("company", guest.person().company().name());
      if (withNotes && !notes.getOrDefault(guest.id(), "").isEmpty()) {
        person.put("note", notes.getOrDefault(guest.id(), ""));
      }
      people.add(person);
    }
    return people;
  }
}
