package kreds.meetingscheduling.renewal;

import java.time.ZoneId;
import kreds.change.Order;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff order once a year is over.
///
/// @param zone in which they read times
public record RenewalCommands(
    RenewalInputs inputs, AskingForRenewal asking, ClosingAYear closing, ZoneId zone) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.ASK_RENEWAL,
            "Asks each participant whether they take part for another year; sent again, it is asked"
                + " until another day, and nobody is written to again but for the silent where it was"
                + " over",
            inputs.asking(),
            this::ask)
        .add(
            StaffCommand.START_NEXT_RUN,
            "Begins another year with those who go on, and offers what is free to who waited; with"
                + " dryRun it only says who gets what",
            RenewalInputs.STARTING,
            this::start)
        .add(
            StaffCommand.END_NETWORK,
            "Ends a network with its year, whatever its group has said; with dryRun it only says who"
                + " gets what. It cannot be taken back",
            RenewalInputs.ENDING,
            this::end);
  }

  private StaffAnswer end(RenewalInputs.Ending input, Order order) {
    return closing
        .end(input, order)
        .fold(
            closed -> EndAnswer.of(input, closed),
            refusal -> new YearRefused(closing, input.network()).of(refusal));
  }

  private StaffAnswer start(RenewalInputs.Starting input, Order order) {
    return closing
        .start(input, order)
        .fold(
            closed -> StartAnswer.of(input, closed),
            refusal -> new YearRefused(closing, input.network()).of(refusal));
  }

  private StaffAnswer ask(RenewalInputs.Asking input, Order order) {
    return asking
        .ask(input, order)
        .fold(
            asked -> new RenewalAnswers(zone).asked(input, asked),
            refusal -> new RenewalAnswers(zone).refused(input, refusal));
  }
}
