package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.meeting.MeetingRoll;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.web.api.Means;

/// A participant, and whether they were seen at a meeting.
public record PresentPersonJson(
    @Means("By which it is noted.") String person, String name, String company, boolean present) {

  /// One of those of whom it is noted.
  public static PresentPersonJson of(ChangingMeetings.Changed kept, String meeting, String person) {
    var found = kept.run().find(meeting).orElseThrow().meeting();
    return all(new MeetingRoll(kept.run().roster(), found)).stream()
        .filter(each -> each.person.equals(person))
        .findFirst()
        .orElse(new PresentPersonJson(person, "", "", false));
  }

  /// All of them.
  static List<PresentPersonJson> all(MeetingRoll roll) {
    return roll.people().stream()
        .map(who ->
            new PresentPersonJson(
                who.id(),
                who.person().name(),
                who.person().company().name(),
                roll.wasSeen(who.id())))
        .toList();
  }
}
