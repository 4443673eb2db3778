package kreds.meetingscheduling.renewal;

import java.util.Map;
import kreds.aws.Problem;
import kreds.inquiry.Question;
import kreds.meeting.Balloting;
import kreds.meeting.Renewal;
import kreds.meeting.RunMeetings;
import kreds.meetingscheduling.staff.GroupRefused;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Run;
import kreds.run.SeatRefusals;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What stands against the end of a year, with what goes on from there.
record YearRefused(ClosingAYear closing, String network) {
  private static final String NETWORK = RenewalAnswers.NETWORK;

  StaffAnswer of(Refusal refusal) {
    var refused = new StaffAnswer.Refused(Problem.of(refusal));
    var known = Map.of(NETWORK, network);
    return switch (refusal.code()) {
      case SeatRefusals.MEETS -> meetings(refused);
      case Renewal.NOT_ASKED ->
          refused
              .toFill(StaffCommand.ASK_RENEWAL, known, "closes")
              .next(StaffCommand.SHOW_NETWORK, known);
      case Renewal.OPEN -> {
        var which = Map.of(NETWORK, network, "inquiry", Question.RENEWAL);
        yield refused
            .next(StaffCommand.SHOW_INQUIRY, which)
            .seenFirst(StaffCommand.CLOSE_INQUIRY, which);
      }
      case Balloting.OPEN -> GroupRefused.of(network, refusal);
      case Renewal.NOBODY -> refused.seenFirst(StaffCommand.END_NETWORK, Map.of(NETWORK, network));
      case Run.NOT_RUNNING ->
          refused
              .next(StaffCommand.SHOW_NETWORK, known)
              .toFill(StaffCommand.CANCEL_NETWORK, known, "reason");
      default ->
          refused.next(StaffCommand.SHOW_NETWORK, known).next(StaffCommand.LIST_MEETINGS, known);
    };
  }

  private StaffAnswer meetings(StaffAnswer.Refused refused) {
    var answer = refused;
    if (closing.lookup().current(network) instanceof Outcome.Done<RunMeetings>(var run)) {
      for (var meeting : new Renewal(run).ahead(closing.clock().instant())) {
        answer =
            answer.toFill(
                StaffCommand.CANCEL_MEETING,
                Map.of(NETWORK, network, "meeting", meeting.id(), "dryRun", true),
                "reason");
      }
    }
    return answer.next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network));
  }
}
