package kreds.meetingscheduling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.meeting.AgendaItem;
import kreds.meeting.Audience;
import kreds.meeting.DatePoll;
import kreds.meeting.Guest;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingAndAnswers;
import kreds.meeting.PollAnswer;
import kreds.meeting.Slot;
import kreds.meeting.Tally;

/// A meeting as staff and programs read it: times of the wall clock in the association's zone.
final class MeetingJson {
  private MeetingJson() {}

  /// What a list of meetings says of one.
  static Map<String, Object> brief(Meeting meeting) {
    var data = new LinkedHashMap<String, Object>();
    data.put("meeting", meeting.id());
    data.put("network", meeting.network());
    data.put("run", meeting.run());
    data.put("number", meeting.number());
    data.put("title", meeting.title());
    data.put("state", word(meeting.state()));
    meeting.deadline().ifPresent(until -> data.put("pollDeadline", until.toString()));
    meeting.chosen().ifPresent(slot -> data.putAll(slot(slot)));
    if (!meeting.place().isEmpty()) {
      data.put("place", meeting.place());
    }
    return data;
  }

  /// Everything that staff know of one.
  static Map<String, Object> full(MeetingContext read) {
    var meeting = read.meeting();
    var data = brief(meeting);
    data.put("sequence", meeting.sequence());
    data.put("programme", points(meeting.programme().shownTo(Audience.PARTICIPANTS)));
    data.put("dates", tallies(new DatePoll(read.file(), read.guests()).best()));
    data.put("guests", guests(read));
    return data;
  }

  /// The points of a programme.
  static List<Object> points(List<AgendaItem> items) {
    var points = new ArrayList<Object>();
    for (var item : items) {
      var point = new LinkedHashMap<String, Object>();
      point.put("start", item.start().toString());
      point.put("end", item.end().toString());
      point.put("title", item.title());
      point.put("speaker", item.speaker());
      point.put("audience", word(item.audience()));
      points.add(point);
    }
    return points;
  }

  /// A date.
  static Map<String, Object> slot(Slot slot) {
    var data = new LinkedHashMap<String, Object>();
    data.put("date", slot.id());
    data.put("start", slot.start().local().toString());
    data.put("end", slot.end().local().toString());
    data.put("zone", slot.start().zone().getId());
    return data;
  }

  /// A constant as it is written: `if-needed`.
  static String word(Enum<?> constant) {
    var name = constant.name();
    var word = new StringBuilder(name.length());
    for (var i = 0; i < name.length(); i++) {
      var letter = name.charAt(i);
      word.append(letter == '_' ? '-' : Character.toLowerCase(letter));
    }
    return word.toString();
  }

  /// What was answered about a date.
  static Map<String, Object> tally(Tally tally) {
    var data = slot(tally.slot());
    data.put("yes", tally.yes());
    data.put("ifNeeded", tally.ifNeeded());
    data.put("no", tally.no());
    return data;
  }

  private static List<Object> tallies(List<Tally> best) {
    var dates = new ArrayList<Object>();
    for (var tally : best) {
      var data = tally(tally);
      data.put("declinedBy", tally.refusedBy());
      dates.add(data);
    }
    return dates;
  }

  private static List<Object> guests(MeetingContext read) {
    var guests = new ArrayList<Object>();
    for (var guest : read.guests().all()) {
      guests.add(guest(guest, read.file()));
    }
    return guests;
  }

  private static Map<String, Object> guest(Guest guest, MeetingAndAnswers file) {
    var data = new LinkedHashMap<String, Object>();
    data.put("guest", guest.id());
    data.put("role", word(guest.role()));
    data.put("name", guest.person().name());
    data.put("company", guest.person().company());
    file.polledBy(guest.id()).ifPresent(answer -> data.put("poll", choices(answer)));
    file.comingOf(guest.id()).ifPresent(answer -> data.put("coming", answer.comes()));
    file.comingOf(guest.id()).ifPresent(answer -> data.put("note", answer.note()));
    return data;
  }

  private static Map<String, Object> choices(PollAnswer answer) {
    var data = new LinkedHashMap<String, Object>();
    for (var choice : answer.choices().entrySet()) {
      data.put(choice.getKey(), word(choice.getValue()));
    }
    if (!answer.comment().isEmpty()) {
      data.put("comment", answer.comment());
    }
    return data;
  }
}
