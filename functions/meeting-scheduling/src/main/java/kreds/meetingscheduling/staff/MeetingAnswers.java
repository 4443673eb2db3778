package kreds.meetingscheduling.staff;

import java.util.List;
import java.util.Map;
import kreds.meeting.DatePoll;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meetingscheduling.inquiry.AgendaItemJson;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.web.api.Inlined;
import kreds.web.form.Choices;
import kreds.web.staff.StaffAnswer;

/// What staff hear about meetings: a sentence, the data, and what may be done next.
final class MeetingAnswers {

  private record MeetingsJson(List<MeetingBriefJson> meetings) {}

  private record ProgrammeJson(String meeting, List<AgendaItemJson> programme) {}

  private record PlannedMeetingJson(
      @Inlined MeetingBriefJson meeting, int letters, List<SlotJson> dates) {}

  private MeetingAnswers() {}

  static StaffAnswer list(List<MeetingRecord> found) {
    var answer =
        StaffAnswer.done(
            found.size() == 1 ? "There is 1 meeting." : "There are " + found.size() + " meetings.",
            new MeetingsJson(found.stream().map(MeetingBriefJson::of).toList()));
    for (var record : found) {
      answer = answer.next("show-meeting", named(record.meeting()));
    }
    return answer;
  }

  static StaffAnswer shown(MeetingContext context) {
    var meeting = context.meeting();
    var answer =
        StaffAnswer.done(
            "Meeting " + meeting.number() + " is " + Choices.written(meeting.state()) + ".",
            MeetingDetailsJson.of(context));
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
    var items = meeting.programme().items();
    return StaffAnswer.done(
            "The programme of meeting " + meeting.number() + " has " + items.size() + " points.",
            new ProgrammeJson(meeting.id(), AgendaItemJson.all(items)))
        .next("show-meeting", named(meeting));
  }

  static StaffAnswer planned(PlannedMeeting arranged, String what) {
    var record = arranged.record();
    var said =
        arranged.fresh()
            ? what + arranged.letters() + "."
            : "was so already; nobody is written to again.";
    return StaffAnswer.done(
            "Meeting " + record.meeting().number() + " " + said,
            new PlannedMeetingJson(
                MeetingBriefJson.of(record),
                arranged.letters(),
                record.dates().stream().map(SlotJson::of).toList()))
        .next("show-meeting", named(record.meeting()));
  }

  private static Map<String, Object> named(Meeting meeting) {
    return Map.of("network", meeting.network(), "meeting", meeting.id());
  }

  private static Map<String, Object> dated(Meeting meeting, String date) {
    return Map.of("network", meeting.network(), "meeting", meeting.id(), "date", date);
  }
}
