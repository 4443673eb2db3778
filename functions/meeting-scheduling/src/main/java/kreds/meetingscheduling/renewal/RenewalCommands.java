package kreds.meetingscheduling.renewal;

import java.time.ZoneId;
import kreds.change.Order;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff order once a year is over.
///
/// @param zone in which they read times
public record RenewalCommands(RenewalInputs inputs, AskingForRenewal asking, ZoneId zone) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.ASK_RENEWAL,
        "Asks each participant whether they take part for another year; sent again, it is asked"
            + " until another day, and nobody is written to again",
        inputs.asking(),
        this::ask);
  }

  private StaffAnswer ask(RenewalInputs.Asking input, Order order) {
    return asking
        .ask(input, order)
        .fold(
            asked -> new RenewalAnswers(zone).asked(input, asked),
            refusal -> RenewalAnswers.refused(input.network(), refusal));
  }
}
