package kreds.meetingscheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.aws.Answer;
import kreds.meeting.DatePoll;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;

/// What staff hear about meetings: a sentence, the data, and what may be done next.
final class MeetingAnswers {
  private MeetingAnswers() {}

  static Answer list(List<Meeting> found) {
    var list = new ArrayList<Object>();
    for (var meeting : found) {
      list.add(MeetingJson.brief(meeting));
    }
    var answer =
        Answer.done(
            found.size() == 1 ? "There is 1 meeting." : "There are " + found.size() + " meetings.",
            Map.of("meetings", list));
    for (var meeting : found) {
      answer = answer.next("show-meeting", named(meeting));
    }
    return answer;
  }

  static Answer shown(MeetingContext read) {
    var meeting = read.meeting();
    var answer =
        Answer.done(
            "Meeting " + meeting.number() + " is " + MeetingJson.word(meeting.state()) + ".",
            MeetingJson.full(read));
    if (meeting.state() != MeetingState.POLLING) {
      return answer;
    }
    var best = new DatePoll(read.file(), read.guests()).best().getFirst();
    return best.isPossible()
        ? answer.next("choose-date", dated(meeting, best.slot().id()))
        : answer;
  }

  static Answer programmed(Meeting meeting) {
    var size = meeting.programme().items().size();
    return Answer.done(
            "The programme of meeting " + meeting.number() + " has " + size + " points.",
            Map.of(
                "meeting",
                meeting.id(),
                "programme",
                MeetingJson.points(meeting.programme().items())))
        .next("show-meeting", named(meeting));
  }

  static Answer arranged(ArrangedMeeting arranged, String what) {
    var meeting = arranged.meeting();
    var said =
        arranged.fresh()
            ? what + arranged.letters() + "."
            : "was so already; nobody is written to again.";
    var data = MeetingJson.brief(meeting);
    data.put("letters", arranged.letters());
    data.put("dates", slots(meeting));
    return Answer.done("Meeting " + meeting.number() + " " + said, data)
        .next("show-meeting", named(meeting));
  }

  private static List<Object> slots(Meeting meeting) {
    var slots = new ArrayList<Object>();
    for (var date : meeting.dates()) {
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
