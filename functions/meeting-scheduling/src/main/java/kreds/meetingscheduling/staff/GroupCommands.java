package kreds.meetingscheduling.staff;

import java.time.InstantSource;
import java.time.ZoneId;
import kreds.change.Order;
import kreds.meetingscheduling.planning.AskingTheRun;
import kreds.meetingscheduling.planning.BallotOrder;
import kreds.meetingscheduling.planning.BallotOrderInput;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can ask the group of a run, and what they hear.
///
/// @param zone in which staff read times
public record GroupCommands(
    AskingTheRun asking, BallotOrderInput ballots, ZoneId zone, InstantSource clock) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.SET_RULES,
            "Sets the rules of the group and asks each participant to accept them; others are another"
                + " version, which asks again; with dryRun it only says who would be asked",
            GroupInput.RULES,
            this::rule)
        .add(
            StaffCommand.OPEN_BALLOT,
            "Lets the group choose themes, speakers and dates, each with what it costs them; with dryRun"
                + " it only says what would be asked",
            ballots.ordered(),
            this::ballot)
        .add(
            StaffCommand.SHOW_INQUIRY,
            "Shows what the group was asked, who has answered and who is silent; without an inquiry"
                + " the rules that hold, with a run those of an earlier year",
            GroupInput.SHOWN,
            (shown, _) -> show(shown))
        .add(
            StaffCommand.CLOSE_INQUIRY,
            "Takes no more answers to what the group was asked; a ballot is counted then, and everybody"
                + " is told how it came out; with dryRun it only says how many have answered and would be"
                + " told",
            GroupInput.WHICH,
            this::close);
  }

  private StaffAnswer rule(GroupInput.Rules rules, Order order) {
    return asking
        .rule(rules.network(), rules.danish(), rules.english(), rules.dryRun(), order)
        .fold(asked -> answers().ruled(rules, asked), StaffAnswer::refused);
  }

  private StaffAnswer ballot(BallotOrder ordered, Order order) {
    return asking
        .ballot(ordered.network(), ordered.ballot(), ordered.closes(), ordered.dryRun(), order)
        .fold(
            asked -> answers().opened(ordered, asked),
            refusal -> GroupRefused.of(ordered.network(), refusal));
  }

  private StaffAnswer show(GroupInput.Shown shown) {
    var which = shown.of();
    return asking
        .show(which.network(), which.run(), shown.inquiry())
        .fold(asked -> answers().shown(which.network(), asked), StaffAnswer::refused);
  }

  private StaffAnswer close(GroupInput.Which which, Order order) {
    return which.dryRun()
        ? asking
            .closing(which.network(), which.inquiry(), order)
            .fold(closing -> answers().closing(which, closing), StaffAnswer::refused)
        : asking
            .close(which.network(), which.inquiry(), order)
            .fold(asked -> answers().closed(which.network(), asked), StaffAnswer::refused);
  }

  private GroupAnswers answers() {
    return new GroupAnswers(zone, clock.instant());
  }
}
