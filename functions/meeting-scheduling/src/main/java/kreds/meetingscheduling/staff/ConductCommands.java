package kreds.meetingscheduling.staff;

import kreds.change.Order;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order of how a group meets, and what they hear.
public record ConductCommands(KeepingConduct keeping) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.SET_STATUTES,
        "Sets when agendas go out, how long one can object to minutes, and how often one comes; what is"
            + " not sent stays, and nothing sent shows them",
        ConductInput.STATUTES,
        this::set);
  }

  private StaffAnswer set(ConductInput.Ordered ordered, Order order) {
    return keeping
        .set(ordered.network(), ordered.said(), order)
        .fold(kept -> ConductAnswers.set(ordered.network(), kept), StaffAnswer::refused);
  }
}
