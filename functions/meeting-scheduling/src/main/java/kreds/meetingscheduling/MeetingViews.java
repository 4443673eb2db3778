package kreds.meetingscheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.meeting.Audience;
import kreds.meeting.Guest;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.web.Visit;

/// Puts a meeting into the reader's words.
final class MeetingViews {
  private MeetingViews() {}

  static MeetingView view(Visit visit, MeetingLookup.LinkHolder visitor) {
    var read = visitor.read();
    var meeting = read.meeting();
    var attendance = ExpectedAttendees.of(read);
    var guest = visitor.guest();
    return new MeetingView(
        read.network().description().in(visit.language()).title(),
        meeting.title(),
        when(visit, meeting),
        meeting.place(),
        meeting.state() == MeetingState.CANCELLED,
        meeting.isAhead(visit.now()),
        guest.role() == Guest.Role.PARTICIPANT,
        answer(visit, visitor),
        guest.role().seesWhoComes(),
        counts(visit, attendance),
        points(visit, meeting),
        groups(visit, guest, attendance));
  }

  private static String when(Visit visit, Meeting meeting) {
    return meeting
        .chosen()
        .map(slot -> visit.dates().period(slot.start().instant(), slot.end().instant()))
        .orElse("");
  }

  private static String answer(Visit visit, MeetingLookup.LinkHolder visitor) {
    return visitor
        .read()
        .file()
        .comingOf(visitor.guest().id())
        .map(mine -> visit.text(mine.comes() ? "meeting.you-come" : "meeting.you-stay-away"))
        .orElse("");
  }

  private static String counts(Visit visit, ExpectedAttendees attendance) {
    return visit.text(
        "meeting.counts",
        Map.of(
            "coming",
            Integer.toString(attendance.coming().size()),
            "away",
            Integer.toString(attendance.away().size()),
            "silent",
            Integer.toString(attendance.silent().size())));
  }

  private static List<MeetingView.Point> points(Visit visit, Meeting meeting) {
    var points = new ArrayList<MeetingView.Point>();
    for (var item : meeting.programme().shownTo(Audience.PARTICIPANTS)) {
      points.add(
          new MeetingView.Point(
              visit.dates().time(item.start()) + "–" + visit.dates().time(item.end()),
              item.title(),
              item.speaker(),
              item.audience() == Audience.PARTICIPANTS));
    }
    return points;
  }

  private static List<MeetingView.Group> groups(
      Visit visit, Guest reader, ExpectedAttendees attendance) {
    var all = reader.role().seesWhoComes();
    var groups = new ArrayList<MeetingView.Group>();
    groups.add(group(visit, "meeting.coming-list", attendance.coming(), attendance, all));
    if (all) {
      groups.add(group(visit, "meeting.away-list", attendance.away(), attendance, true));
      groups.add(group(visit, "meeting.silent-list", attendance.silent(), attendance, true));
    }
    return groups;
  }

  private static MeetingView.Group group(
      Visit visit,
      String heading,
      List<Guest> guests,
      ExpectedAttendees attendance,
      boolean withNotes) {
    var people = new ArrayList<MeetingView.Attendee>();
    for (var guest : guests) {
      people.add(
          new MeetingView.Attendee(
              guest.person().name(),
              guest.person().company(),
              withNotes ? attendance.notes().getOrDefault(guest.id(), "") : ""));
    }
    return new MeetingView.Group(
        visit.text(heading, "count", Integer.toString(people.size())), people);
  }
}
