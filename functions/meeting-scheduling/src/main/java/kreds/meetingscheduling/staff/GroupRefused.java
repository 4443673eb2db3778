package kreds.meetingscheduling.staff;

import java.util.Map;
import kreds.aws.Problem;
import kreds.meeting.Balloting;
import kreds.meeting.Election;
import kreds.outcome.Refusal;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What stands against what staff order of a group's ballot or posts, with what goes on from there.
public final class GroupRefused {
  private static final String NETWORK = "network";

  private GroupRefused() {}

  /// With its next orders, where the "no" has one.
  public static StaffAnswer.Refused of(String network, Refusal refusal) {
    var refused = new StaffAnswer.Refused(Problem.of(refusal));
    var known = Map.of(NETWORK, network);
    return switch (refusal.code()) {
      case Balloting.OPEN -> {
        var which = Map.of(NETWORK, network, "inquiry", Balloting.named(refusal));
        yield refused
            .next(StaffCommand.SHOW_INQUIRY, which)
            .seenFirst(StaffCommand.CLOSE_INQUIRY, which);
      }
      case Election.LIST_NOT_OPEN -> refused.next(StaffCommand.OPEN_LIST, known);
      case Election.NO_POSTS ->
          refused.next(StaffCommand.SET_STATUTES, Map.of(NETWORK, network, "posts", true));
      case Election.OTHER_POST, Election.NO_PLACE -> refused.next(StaffCommand.SHOW_POSTS, known);
      default -> refused;
    };
  }
}
