package kreds.meetingscheduling.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.meeting.DatePoll;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.inquiry.MeetingJson;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.web.staff.StaffAnswer;

/// What staff hear about meetings: a sentence, the data, and what may be done next.
final class MeetingAnswers {
  private MeetingAnswers() {}

  static StaffAnswer list(List<MeetingRecord> found) {
    var list = new ArrayList<Object>();
    for (var record : found) {
      list.add(MeetingJson.brief(record));
    }
    var answer =
        StaffAnswer.done(
            found.size() == 1 ? "There is 1 meeting." : "There are " + found.size() + " meetings.",
            Map.of("meetings", list));
    for (var record : found) {
      answer = answer.next("show-meeting", named(record.meeting()));
    }
    return answer;
  }

  static StaffAnswer shown(MeetingContext context) {
    var meeting = context.meeting();
    var answer =
        StaffAnswer.done(
            "Meeting " + meeting.number() + " is " + MeetingJson.word(meeting.state()) + ".",
            MeetingDetails.of(context));
    if (meeting.state() != MeetingState.POLLING) {
      return answer;
    }
    var best = new DatePoll(context.record(), context.attendees()).best().getFirst();
    return best.isPossible()
        ? answer.next("choose-date", dated(meeting, best.slot().id()))
        : answer;
  }

  static StaffAnswer programmed(PlannedMeeting planned) {
    var meeting = planned.record().meeting();
    var size = meeting.programme().items().size();
    return StaffAnswer.done(
            "The programme of meeting " + meeting.number() + " has " + size + " points.",
            Map.of(
                "meeting",
                meeting.id(),
                "programme",
                MeetingJson.points(meeting.programme().items())))
        .next("show-meeting", named(meeting));
  }

  static StaffAnswer planned(PlannedMeeting arranged, String what) {
    var meeting = arranged.record().meeting();
    var said =
        arranged.fresh()
            ? what + arranged.letters() + "."
            : "was so already; nobody is written to again.";
    var data = MeetingJson.brief(arranged.record());
    data.put("letters", arranged.letters());
    data.put("dates", slots(arranged.record()));
    return StaffAnswer.done("Meeting " + meeting.number() + " " + said, data)
        .next("show-meeting", named(meeting));
  }

  private static List<Object> slots(MeetingRecord record) {
    var slots = new ArrayList<Object>();
    for (var date : record.dates()) {
      slots.add(MeetingJson.slot(date));
    }
    return slots;
  }

  private static Map<String, Object> named(Meeting meeting) {
    return Map.of("network", meeting.network(), "meeting", meeting.id());
  }

  private static Map<String, Object> dated(Meeting meeting, String date) {
    return Map.of("network", meeting.network(), "meeting", meeting.id(), "date", date);
  }
}
