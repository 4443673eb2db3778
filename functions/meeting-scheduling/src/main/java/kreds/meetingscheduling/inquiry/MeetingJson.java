package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.meeting.AgendaItem;
import kreds.meeting.DateTally;
import kreds.meeting.MeetingRecord;

/// A meeting as programs read it: times of the wall clock in the association's zone.
public final class MeetingJson {
  private MeetingJson() {}

  /// What a list of meetings says of one.
  public static Map<String, Object> brief(MeetingRecord record) {
    var meeting = record.meeting();
    var data = new LinkedHashMap<String, Object>();
    data.put("meeting", meeting.id());
    data.put("network", meeting.network());
    data.put("run", meeting.run().number());
    data.put("number", meeting.number());
    data.put("title", meeting.title());
    data.put("state", word(meeting.state()));
    record.poll().ifPresent(poll -> data.put("pollDeadline", poll.inquiry().closesAt().toString()));
    meeting.slot().ifPresent(slot -> data.putAll(slot(slot)));
    if (!meeting.place().isEmpty()) {
      data.put("place", meeting.place());
    }
    return data;
  }

  /// The points of a programme.
  public static List<Object> points(List<AgendaItem> items) {
    var points = new ArrayList<Object>();
    for (var item : items) {
      var point = new LinkedHashMap<String, Object>();
      point.put("start", item.start().toString());
      point.put("end", item.end().toString());
      point.put("title", item.title());
      point.put("speaker", item.speaker());
      point.put("audience", word(item.visibility()));
      points.add(point);
    }
    return points;
  }

  /// A date.
  public static Map<String, Object> slot(Slot slot) {
    var data = new LinkedHashMap<String, Object>();
    data.put("date", slot.id());
    data.put("start", slot.start().local().toString());
    data.put("end", slot.end().local().toString());
    data.put("zone", slot.start().zone().getId());
    return data;
  }

  /// A constant as it is written: `if-needed`.
  public static String word(Enum<?> constant) {
    var name = constant.name();
    var word = new StringBuilder(name.length());
    for (var i = 0; i < name.length(); i++) {
      var letter = name.charAt(i);
      word.append(letter == '_' ? '-' : Character.toLowerCase(letter));
    }
    return word.toString();
  }

  /// What was answered about a date.
  public static Map<String, Object> tally(DateTally tally) {
    var data = slot(tally.slot());
    data.put("yes", tally.yes());
    data.put("ifNeeded", tally.ifNeeded());
    data.put("no", tally.no());
    return data;
  }

  /// What was answered to each date, in the order of dates.
  public static Map<String, Object> choices(Response.DateChoices answer) {
    var data = new LinkedHashMap<String, Object>();
    for (var number = 1; number <= Question.WhichDate.MOST; number++) {
      var choice = answer.choices().get("date-" + number);
      if (choice != null) {
        data.put("date-" + number, word(choice));
      }
    }
    return data;
  }
}
