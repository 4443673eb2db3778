package kreds.meetingscheduling.renewal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kreds.meeting.RunTodo;
import kreds.text.Plural;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear when a network ends: what each of it is told.
final class EndAnswer {
  private static final String NETWORK = RenewalAnswers.NETWORK;

  private record EndedJson(String network, int year, boolean dryRun, List<YearPersonJson> people) {}

  private EndAnswer() {}

  static StaffAnswer of(RenewalInputs.Ending input, ClosingAYear.Closed closed) {
    var people = closed.year().isEmpty() ? List.<YearPersonJson>of() : YearPersonJson.all(closed);
    var run = closed.before().roster().run().id();
    var answer =
        StaffAnswer.done(
            sentence(input, closed, people.size()) + left(closed.duties()),
            new EndedJson(input.network(), run.number(), input.dryRun(), people));
    if (input.dryRun() && closed.year().isPresent()) {
      return answer.forReal();
    }
    var which = Map.of(NETWORK, input.network(), "run", run.number());
    return answer
        .next(StaffCommand.SHOW_NETWORK, which)
        .next(StaffCommand.SHOW_BUDGET, which)
        .next(StaffCommand.INVOICE_BASIS, which);
  }

  private static String sentence(
      RenewalInputs.Ending input, ClosingAYear.Closed closed, int people) {
    if (closed.year().isEmpty()) {
      return "The network has ended already; nobody is written to again.";
    }
    var told = Plural.of(people, "person is", "people are") + " told so.";
    var warned =
        input.english().isEmpty() && !input.danish().isEmpty()
            ? " There is no English reason: everybody reads the Danish one."
            : "";
    return (input.dryRun()
            ? "Dry run, nothing is changed: the network would end. "
            : "The network has ended. ")
        + told
        + warned;
  }

  /// What is still to be kept of the meetings of the year that is over, in words.
  static String duties(List<RunTodo> duties) {
    return duties.isEmpty()
        ? ""
        : " Of its meetings there is still to do, and today goes on naming it: "
            + duties.stream().map(EndAnswer::said).collect(Collectors.joining(", "))
            + ".";
  }

  /// Of a network that has ended today finds what a meeting is about that nobody has called held,
  /// and with it what else there is to do of that year.
  private static String left(List<RunTodo> duties) {
    if (duties.stream().allMatch(EndAnswer::isObjected)) {
      return duties.isEmpty() ? "" : " Today names no objections any more: " + looked(duties);
    }
    var objections = duties.stream().filter(EndAnswer::isObjected).toList();
    return duties(duties)
        + (objections.isEmpty()
            ? ""
            : " Once the last of them is held it names no objections any more: "
                + looked(objections));
  }

  private static boolean isObjected(RunTodo duty) {
    return duty.what() == RunTodo.What.MINUTES_OBJECTED;
  }

  private static String looked(List<RunTodo> objections) {
    return objections.stream().map(EndAnswer::said).collect(Collectors.joining(", "))
        + ". The letter that you have about each has the order.";
  }

  private static String said(RunTodo duty) {
    var meeting = duty.meeting().orElseThrow().meeting().number();
    return duty.what().word() + " (meeting " + meeting + ")";
  }
}
