package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.stream.Stream;
import kreds.change.Order;
import kreds.meeting.Conduct;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.run.FormerAddress;
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
            (network, _) -> show(network))
        .add(
            StaffCommand.PUBLISH_MINUTES,
            "Publishes the minutes of a meeting that is over to its participants and its facilitator, who"
                + " read them on a page of their own; a corrected text is another version, which asks"
                + " for objections anew",
            ConductInput.MINUTES,
            this::publish)
        .add(
            StaffCommand.HOLD_MEETING,
            "Brings a meeting to its end, once its agenda went out, attendance is noted and its minutes"
                + " are published; what is missing is named",
            ConductInput.ENDING,
            this::hold)
        .add(
            StaffCommand.SHOW_EVALUATIONS,
            "Shows how the meetings of a network were, over all its years: averages by meeting, theme and"
                + " speaker, and comments without names, of those that are closed and have three answers",
            ConductInput.NETWORK,
            (network, _) -> evaluations(network));
  }

  private StaffAnswer hold(ConductInput.Ending ending, Order order) {
    var network = ending.network();
    return keeping
        .toHold(network, ending.meeting())
        .fold(
            id ->
                keeping
                    .hold(network, id, ending.agendaSent(), order)
                    .fold(
                        held -> ConductAnswers.held(held, now()),
                        refusal ->
                            refusal.code().equals(Conduct.INCOMPLETE)
                                ? ConductAnswers.incomplete(
                                    network, id, keeping.lacking(network, id), refusal)
                                : StaffAnswer.refused(refusal)),
            StaffAnswer::refused);
  }

  private StaffAnswer publish(ConductInput.Written written, Order order) {
    return written.stand() ? stand(written, order) : published(written, order);
  }

  private StaffAnswer stand(ConductInput.Written written, Order order) {
    return keeping
        .stand(written.network(), written.meeting(), written.dryRun(), order)
        .fold(stood -> ConductAnswers.stood(written, stood), StaffAnswer::refused);
  }

  private StaffAnswer published(ConductInput.Written written, Order order) {
    return keeping
        .publish(written.network(), written.meeting(), written.text(), written.dryRun(), order)
        .fold(
            published -> ConductAnswers.published(written, published, now()), StaffAnswer::refused);
  }

  private Instant now() {
    return keeping.clock().instant();
  }

  private StaffAnswer take(ConductInput.Seen seen, Order order) {
    return keeping
        .attend(seen.network(), seen.meeting(), seen.present(), seen.absent(), order)
        .fold(
            kept ->
                ConductAnswers.taken(seen.network(), kept)
                    .saying(
                        FormerAddress.saidOf(
                            kept.run().roster(),
                            Stream.concat(seen.present().stream(), seen.absent().stream())
                                .toList())),
            StaffAnswer::refused);
  }

  private StaffAnswer show(String network) {
    return keeping
        .current(network)
        .fold(run -> ConductAnswers.shown(network, run), StaffAnswer::refused);
  }

  private StaffAnswer evaluations(String network) {
    return keeping
        .evaluated(network)
        .fold(report -> EvaluationAnswers.shown(network, report), StaffAnswer::refused);
  }

  private StaffAnswer set(ConductInput.Ordered ordered, Order order) {
    return keeping
        .set(ordered.network(), ordered.said(), order)
        .fold(kept -> ConductAnswers.set(ordered.network(), kept), StaffAnswer::refused);
  }
}
