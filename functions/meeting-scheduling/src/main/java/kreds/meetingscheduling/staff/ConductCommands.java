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
    return commands
        .add(
            StaffCommand.SET_STATUTES,
            "Sets when agendas go out, how long one can object to minutes, and how often one comes; what is"
                + " not sent stays, and nothing sent shows them",
            ConductInput.STATUTES,
            this::set)
        .add(
            StaffCommand.TAKE_ATTENDANCE,
            "Notes who was at a meeting, from its start until it is held; host and facilitator can do it"
                + " on their page",
            ConductInput.SEEN,
            this::take)
        .add(
            StaffCommand.SHOW_ATTENDANCE,
            "Shows who was at which meeting, and who has been at fewer than the group has agreed",
            ConductInput.NETWORK,
            (network, _) -> show(network));
  }

  private StaffAnswer take(ConductInput.Seen seen, Order order) {
    return keeping
        .attend(seen.network(), seen.meeting(), seen.present(), seen.absent(), order)
        .fold(kept -> ConductAnswers.taken(seen.network(), kept), StaffAnswer::refused);
  }

  private StaffAnswer show(String network) {
    return keeping
        .current(network)
        .fold(run -> ConductAnswers.shown(network, run), StaffAnswer::refused);
  }

  private StaffAnswer set(ConductInput.Ordered ordered, Order order) {
    return keeping
        .set(ordered.network(), ordered.said(), order)
        .fold(kept -> ConductAnswers.set(ordered.network(), kept), StaffAnswer::refused);
  }
}
