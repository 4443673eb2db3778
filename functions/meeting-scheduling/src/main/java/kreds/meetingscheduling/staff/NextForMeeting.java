package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.meeting.DatePoll;
import kreds.meeting.Lacking;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.Unheard;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.run.RunState;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What may be done next with a meeting.
///
/// @param poll the meeting, with the answers to its poll if it has or had one
/// @param run how its run stands: in one that is over nothing new is offered
/// @param files how many of it are there, as far as that was read
record NextForMeeting(DatePoll poll, RunState run, int files, Instant now) {
  private static final String NETWORK = "network";

  /// Where nobody has looked for its files.
  NextForMeeting(PlannedMeeting planned, Instant now) {
    this(planned.poll(), planned.roster().run().state(), 0, now);
  }

  /// The answer with the next steps.
  StaffAnswer.Done add(StaffAnswer.Done answer) {
    return switch (meeting().stageAt(now)) {
      case PLANNED -> polled(RunPlanCommands.arranged(answer, meeting(), now));
      case POLLING -> polled(answer);
      case SCHEDULED -> scheduled(answer);
      case OVER -> onward(evaluated(afterwards(answer)));
      case HELD -> onward(evaluated(answer).toFill(StaffCommand.ADD_FILE, named(), "name"));
      case CANCELLED, MISSED -> onward(answer);
    };
  }

  /// A date is offered once the group has decided on it; until then the order that chooses one is
  /// staff's to complete, and says so if it comes too soon. While nobody has answered there is
  /// nothing to choose by, and only to look again; nor is there where each date is past.
  private StaffAnswer.Done polled(StaffAnswer.Done answer) {
    var looking =
        poll.decided(now)
            .map(best -> answer.next(StaffCommand.CHOOSE_DATE, dated(best.slot().id())))
            .orElse(answer)
            .next(StaffCommand.SHOW_MEETING, named())
            .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, meeting().network()))
            .toFill(StaffCommand.SET_PROGRAMME, named(), "programme")
            .toFill(StaffCommand.ASK_SPEAKER, named(), "name", "email", "subject", "fee")
            .toFill(StaffCommand.CORRECT_MEETING, tried(), "title", "place")
            .toFill(StaffCommand.CANCEL_MEETING, tried(), "reason");
    if (poll.record().isPolling(now) && poll.isUnanswered()) {
      return looking;
    }
    if (meeting().state() == MeetingState.PLANNED) {
      return looking;
    }
    if (poll.record().isLate(now)) {
      return run.plansMeetings() ? looking.toPlan(meeting().network()) : looking;
    }
    return new Unheard(poll).isTooSoon(now)
        ? looking.toFill(StaffCommand.CHOOSE_DATE, named(), "date", "anyway")
        : looking.toFill(StaffCommand.CHOOSE_DATE, named(), "date");
  }

  private StaffAnswer.Done scheduled(StaffAnswer.Done answer) {
    var looking =
        answer
            .next(StaffCommand.SHOW_MEETING, named())
            .toFill(StaffCommand.SET_PROGRAMME, named(), "programme")
            .toFill(StaffCommand.CORRECT_MEETING, tried(), "title", "place");
    return onward(
        meeting().isAhead(now)
            ? looking
                .toFill(StaffCommand.ASK_SPEAKER, named(), "name", "email", "subject", "fee")
                .toFill(StaffCommand.MOVE_MEETING, tried(), "start", "end")
                .toFill(StaffCommand.CANCEL_MEETING, tried(), "reason")
            : missed(looking));
  }

  /// As long as nothing is kept of it a meeting may have come to nothing, for some time.
  private StaffAnswer.Done missed(StaffAnswer.Done answer) {
    return poll.record().isToBeCancelled(files, now)
        ? answer.toFill(StaffCommand.CANCEL_MEETING, tried(), "reason")
        : answer;
  }

  /// What is kept of each meeting of competitors; once it is, the meeting is held.
  private StaffAnswer.Done afterwards(StaffAnswer.Done answer) {
    return missed(
            Lacking.of(poll.record(), now).isEmpty()
                ? answer.next(StaffCommand.HOLD_MEETING, named())
                : answer)
        .next(StaffCommand.SHOW_ATTENDANCE, Map.of(NETWORK, meeting().network()))
        .toFill(StaffCommand.TAKE_ATTENDANCE, named(), "present")
        .toFill(StaffCommand.ADD_FILE, named(), "name")
        .toFill(StaffCommand.PUBLISH_MINUTES, named(), "text");
  }

  private StaffAnswer.Done evaluated(StaffAnswer.Done answer) {
    return poll.record().evaluation().isPresent()
        ? answer.next(StaffCommand.SHOW_EVALUATIONS, Map.of(NETWORK, meeting().network()))
        : answer;
  }

  /// What everybody is written to about is seen first.
  private Map<String, Object> tried() {
    return Json.members("network", meeting().network(), "meeting", meeting().id(), "dryRun", true);
  }

  /// After one meeting comes the next, or a word to those who take part.
  private StaffAnswer.Done onward(StaffAnswer.Done answer) {
    var network = Map.of(NETWORK, meeting().network());
    var looking =
        answer.next(StaffCommand.SHOW_NETWORK, network).next(StaffCommand.LIST_MEETINGS, network);
    return begun(looking, network)
        .toFill(
            StaffCommand.PREPARE_MAILING,
            Json.members(
                NETWORK,
                meeting().network(),
                "include",
                List.of(Map.of("participants", meeting().network()))),
            "texts");
  }

  /// What is new in a run, as far as it takes anything new.
  private StaffAnswer.Done begun(StaffAnswer.Done answer, Map<String, String> network) {
    var planning =
        run.plansMeetings()
            ? answer
                .toPlan(meeting().network())
                .toFill(StaffCommand.SCHEDULE_MEETING, network, "title", "start", "end")
            : answer;
    return run.isOver() ? planning : planning.toFill(StaffCommand.SET_RULES, network, "text");
  }

  private Meeting meeting() {
    return poll.record().meeting();
  }

  private Map<String, String> named() {
    return Map.of(NETWORK, meeting().network(), "meeting", meeting().id());
  }

  private Map<String, String> dated(String date) {
    return Map.of(NETWORK, meeting().network(), "meeting", meeting().id(), "date", date);
  }
}
