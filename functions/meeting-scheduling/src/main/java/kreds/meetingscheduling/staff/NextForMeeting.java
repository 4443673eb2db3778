package kreds.meetingscheduling.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Json;
import kreds.meeting.DateTally;
import kreds.meeting.Meeting;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What may be done next with a meeting.
///
/// @param decided the date that the group has decided on, if it has
record NextForMeeting(Meeting meeting, Optional<DateTally> decided) {
  private static final String NETWORK = "network";

  /// The answer with the next steps.
  StaffAnswer.Done add(StaffAnswer.Done answer) {
    return switch (meeting.state()) {
      case PLANNED, POLLING -> polled(answer);
      case SCHEDULED -> scheduled(answer);
      case HELD, CANCELLED -> onward(answer);
    };
  }

  /// A date is offered once the group has decided on it; until then the order that chooses one is
  /// staff's to complete.
  private StaffAnswer.Done polled(StaffAnswer.Done answer) {
    return decided
        .map(best -> answer.next(StaffCommand.CHOOSE_DATE, dated(best.slot().id())))
        .orElse(answer)
        .next(StaffCommand.SHOW_MEETING, named())
        .toFill(StaffCommand.CHOOSE_DATE, named(), "date");
  }

  private StaffAnswer.Done scheduled(StaffAnswer.Done answer) {
    return onward(
        answer
            .next(StaffCommand.SHOW_MEETING, named())
            .toFill(StaffCommand.SET_PROGRAMME, named(), "programme"));
  }

  /// After one meeting comes the next, or a word to those who take part.
  private StaffAnswer.Done onward(StaffAnswer.Done answer) {
    var network = Map.of(NETWORK, meeting.network());
    return answer
        .next(StaffCommand.SHOW_NETWORK, network)
        .next(StaffCommand.LIST_MEETINGS, network)
        .toPlan(meeting.network())
        .toFill(StaffCommand.SCHEDULE_MEETING, network, "title", "start", "end")
        .toFill(
            StaffCommand.PREPARE_MAILING,
            Json.members(
                NETWORK,
                meeting.network(),
                "include",
                List.of(Map.of("participants", meeting.network()))),
            "texts");
  }

  private Map<String, String> named() {
    return Map.of(NETWORK, meeting.network(), "meeting", meeting.id());
  }

  private Map<String, String> dated(String date) {
    return Map.of(NETWORK, meeting.network(), "meeting", meeting.id(), "date", date);
  }
}
