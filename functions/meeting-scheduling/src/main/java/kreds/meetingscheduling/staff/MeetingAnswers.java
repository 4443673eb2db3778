package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.aws.Problem;
import kreds.meeting.DatePoll;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meetingscheduling.inquiry.AgendaItemJson;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.outcome.Refusal;
import kreds.web.api.Inlined;
import kreds.web.form.Choices;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear about meetings: a sentence, the data, and what may be done next.
final class MeetingAnswers {
  private static final String NETWORK = "network";

  private record MeetingsJson(List<MeetingBriefJson> meetings) {}

  private record ProgrammeJson(String meeting, List<AgendaItemJson> programme) {}

  private record PlannedMeetingJson(
      @Inlined MeetingBriefJson meeting, int letters, List<SlotJson> dates) {}

  private MeetingAnswers() {}

  /// @param network blank for all
  static StaffAnswer list(String network, List<MeetingRecord> found) {
    var answer =
        StaffAnswer.done(
            counted(found.size()),
            new MeetingsJson(found.stream().map(MeetingBriefJson::of).toList()));
    for (var record : found) {
      answer = answer.next(StaffCommand.SHOW_MEETING, named(record.meeting()));
    }
    return network.isEmpty()
        ? answer.next(StaffCommand.LIST_NETWORKS, Map.of())
        : answer.next(StaffCommand.SHOW_NETWORK, Map.of(NETWORK, network)).toPlan(network);
  }

  private static String counted(int count) {
    return switch (count) {
      case 0 -> "There is no meeting.";
      case 1 -> "There is 1 meeting.";
      default -> "There are " + count + " meetings.";
    };
  }

  static StaffAnswer shown(MeetingContext context, Instant now) {
    var meeting = context.meeting();
    var poll = new DatePoll(context.record(), context.attendees());
    var answer = StaffAnswer.done(sentence(meeting, poll), MeetingDetailsJson.of(context));
    return new NextForMeeting(meeting, poll.decided(now)).add(answer);
  }

  private static String sentence(Meeting meeting, DatePoll poll) {
    var sentence = "Meeting " + meeting.number() + " is " + Choices.written(meeting.state()) + ".";
    return meeting.state() == MeetingState.POLLING
        ? sentence + " Have not answered: " + poll.silent().size() + "."
        : sentence;
  }

  /// Posts mean nothing to staff who have people before them: who cannot is said by name.
  static StaffAnswer declined(MeetingContext context, String date, Refusal refusal) {
    var dates = new DatePoll(context.record(), context.attendees()).best();
    var names =
        dates.stream()
            .filter(tally -> tally.slot().id().equals(date))
            .flatMap(tally -> MeetingDetailsJson.named(tally.refusedBy(), context).stream())
            .toList();
    var problem = Problem.of(refusal);
    return new StaffAnswer.Refused(
        names.isEmpty()
            ? problem
            : problem.saying(refusal.detail() + ". Cannot: " + String.join(", ", names) + "."));
  }

  static StaffAnswer programmed(PlannedMeeting planned) {
    var meeting = planned.record().meeting();
    var items = meeting.programme().items();
    return StaffAnswer.done(
            "The programme of meeting " + meeting.number() + " has " + items.size() + " points.",
            new ProgrammeJson(meeting.id(), AgendaItemJson.all(items)))
        .next(StaffCommand.SHOW_MEETING, named(meeting));
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
        .next(StaffCommand.SHOW_MEETING, named(record.meeting()));
  }

  private static Map<String, Object> named(Meeting meeting) {
    return Map.of(NETWORK, meeting.network(), "meeting", meeting.id());
  }
}
