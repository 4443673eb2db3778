package kreds.enrollment.deciding;

import java.util.Map;
import kreds.aws.Json;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.contact.Contacts;
import kreds.outcome.Refusal;
import kreds.run.Run;
import kreds.run.SeatRefusals;
import kreds.text.Language;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can decide about a network that is short of people.
public record DecidingCommands(Deciding deciding, Contacts contacts, Language language) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.EXTEND_NETWORK,
            "Gives a network more time and tells everybody; without number it only shows what it means",
            DecidingInput.EXTEND,
            this::decide)
        .add(
            StaffCommand.MERGE_NETWORKS,
            "Brings the people of one network into another and tells them; without number it only"
                + " shows what becomes of each",
            DecidingInput.MERGE,
            this::decide)
        .add(
            StaffCommand.CANCEL_NETWORK,
            "Calls a network off and tells everybody; without number it only shows what it means",
            DecidingInput.CANCEL,
            this::decide);
  }

  private StaffAnswer decide(DecidingInput input, Order order) {
    return deciding
        .order(input.way(), input.confirmed(), order)
        .fold(
            new DecisionAnswer(input.way(), contacts, language)::told,
            refusal -> refused(input.way(), refusal));
  }

  /// One that has begun comes to its end another way. What keeps a network from its end is a
  /// meeting with a date, which can be cancelled first: who would be told is shown before it is
  /// done.
  private static StaffAnswer refused(Way way, Refusal refusal) {
    if (refusal.code().equals(Run.HAS_BEGUN)) {
      return new StaffAnswer.Refused(Problem.of(refusal))
          .next(StaffCommand.LIST_MEETINGS, Map.of("network", way.network()))
          .seenFirst(StaffCommand.END_NETWORK, Map.of("network", way.network()));
    }
    return refusal.code().equals(SeatRefusals.MEETS)
        ? new StaffAnswer.Refused(Problem.of(refusal))
            .next(StaffCommand.LIST_MEETINGS, Map.of("network", way.network()))
            .toFill(
                StaffCommand.CANCEL_MEETING,
                Json.members("network", way.network(), "dryRun", true),
                "reason")
        : StaffAnswer.refused(refusal);
  }
}
