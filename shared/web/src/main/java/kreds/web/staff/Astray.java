package kreds.web.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kreds.aws.Problem;

/// An event that was pasted into another function than its own: it is told where it belongs, and
/// nothing is done.
///
/// @param here the function that has got it
/// @param command as it was sent
/// @param function as the event names it; blank if it names none
record Astray(FunctionName here, String command, String function) {
  private static final int MISDIRECTED = 421;

  /// What is wrong, unless the event is where it belongs; a function that nobody knows is a fault
  /// of the field. A command that nobody knows belongs nowhere: sent on, it would be unknown there.
  Optional<Problem> problem() {
    if (!command.equals(Commands.HELP) && StaffCommand.homes(command).isEmpty()) {
      return Optional.empty();
    }
    var named = named();
    var belongs = belongs(named);
    if (belongs != here) {
      return Optional.of(
          isOfSeveral(named) ? eachOwn() : problem(belongs, "Send this event there."));
    }
    return named
        .filter(other -> other != here)
        .map(other -> problem(here, "The event names " + other.written() + ": correct that."));
  }

  /// Of several functions that have such a command, each about its own, the one that the event
  /// names; naming none, the one that has got it.
  private FunctionName belongs(Optional<FunctionName> named) {
    var homes = StaffCommand.homes(command);
    if (homes.size() == 1) {
      return homes.getFirst();
    }
    var meant = named.orElse(here);
    if (homes.isEmpty() || homes.contains(meant)) {
      return meant;
    }
    return homes.contains(here) ? here : homes.getFirst();
  }

  /// Whether several functions have it, and the event names none of them.
  private boolean isOfSeveral(Optional<FunctionName> named) {
    var homes = StaffCommand.homes(command);
    return homes.size() > 1 && named.filter(homes::contains).isEmpty();
  }

  private static String listed(List<String> homes) {
    var last = homes.size() - 1;
    return String.join(", ", homes.subList(0, last)) + " and " + homes.get(last);
  }

  private Problem eachOwn() {
    var homes = StaffCommand.homes(command).stream().map(FunctionName::written).toList();
    return Problem.of(
            MISDIRECTED,
            "wrong-function",
            "Another function's event",
            command
                + " belongs to "
                + listed(homes)
                + ", each about its own. Send this event to the one that you mean.")
        .with("function", homes.getFirst());
  }

  private Problem problem(FunctionName belongs, String then) {
    var what = command.equals(Commands.HELP) ? "This event" : command;
    return Problem.of(
            MISDIRECTED,
            "wrong-function",
            "Another function's event",
            what + " belongs to " + belongs.written() + ". " + then)
        .with("function", belongs.written());
  }

  private Optional<FunctionName> named() {
    for (var each : FunctionName.values()) {
      if (each.written().equals(function.toLowerCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
