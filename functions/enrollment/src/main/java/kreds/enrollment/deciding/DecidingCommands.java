package kreds.enrollment.deciding;

import kreds.change.Order;
import kreds.contact.Contacts;
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
        .fold(new DecisionAnswer(input.way(), contacts, language)::told, StaffAnswer::refused);
  }
}
