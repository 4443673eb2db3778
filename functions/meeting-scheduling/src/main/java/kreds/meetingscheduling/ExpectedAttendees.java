package kreds.meetingscheduling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.meeting.Guest;

/// Who comes to a meeting, who does not, and who has not answered: of those who hold a place at
/// this moment.
///
/// @param notes what was said beside it, by guest
record ExpectedAttendees(
    List<Guest> coming, List<Guest> away, List<Guest> silent, Map<String, String> notes) {

  static ExpectedAttendees of(MeetingContext read) {
    var coming = new ArrayList<Guest>();
    var away = new ArrayList<Guest>();
    var silent = new ArrayList<Guest>();
    var notes = new LinkedHashMap<String, String>();
    for (var guest : read.guests().participants()) {
      var answer = read.file().comingOf(guest.id());
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
  Map<String, Object> data(Guest reader) {
    var data = new LinkedHashMap<String, Object>();
    var all = reader.role().seesWhoComes();
    data.put("coming", people(coming, all));
    if (all) {
      data.put("notComing", people(away, true));
      data.put("notAnswered", people(silent, true));
    }
    return data;
  }

  private List<Object> people(List<Guest> guests, boolean withNotes) {
    var people = new ArrayList<Object>();
    for (var guest : guests) {
      var person = new LinkedHashMap<String, Object>();
      person.put("name", guest.person().name());
      person.put("company", guest.person().company());
      if (withNotes && !notes.getOrDefault(guest.id(), "").isEmpty()) {
        person.put("note", notes.getOrDefault(guest.id(), ""));
      }
      people.add(person);
    }
    return people;
  }
}
