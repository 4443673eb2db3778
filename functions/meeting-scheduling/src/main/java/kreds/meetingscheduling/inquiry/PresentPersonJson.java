package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.inquiry.Attendee;
import kreds.meeting.Attendance;
import kreds.meeting.Attendees;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.web.api.Means;

/// A participant, and whether they were seen at a meeting.
public record PresentPersonJson(
    @Means("By which it is noted.") String person, String name, String company, boolean present) {

  /// One of those with a place.
  public static PresentPersonJson of(KeepingConduct.Kept kept, String meeting, String person) {
    var found = kept.run().find(meeting).orElseThrow().meeting();
    return kept.run()
        .attendees(found)
        .find(person)
        .map(who -> of(who, found.attendance()))
        .orElse(new PresentPersonJson(person, "", "", false));
  }

  /// All of them.
  static List<PresentPersonJson> all(Attendees attendees, Attendance attendance) {
    return attendees.participants().stream().map(who -> of(who, attendance)).toList();
  }

  private static PresentPersonJson of(Attendee who, Attendance attendance) {
    return new PresentPersonJson(
        who.id(), who.person().name(), who.person().company().name(), attendance.has(who.id()));
  }
}
