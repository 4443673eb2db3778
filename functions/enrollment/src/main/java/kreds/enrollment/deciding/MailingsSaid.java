package kreds.enrollment.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.text.Plural;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of the other mailings of a network that they decide on; each is named in the
/// data.
record MailingsSaid(OtherMailings mailings) {

  /// What the decision would make of them, as the end of a sentence; blank for nothing.
  String shown() {
    return said("goes with it: ", "go with it: ");
  }

  /// What it has made of them.
  ///
  /// @param left which did not fit the step
  String done(List<OtherMailings.Affected> left) {
    var rest =
        left.isEmpty()
            ? ""
            : " Of them "
                + Plural.of(left.size(), "did", "did")
                + " not fit this step: the orders beside this answer end them.";
    return said("went with it: ", "went with it: ") + rest;
  }

  private String said(String one, String many) {
    var parts = new ArrayList<String>();
    add(
        parts,
        OtherMailings.Becomes.STOPPED,
        "released one is stopped",
        "released ones are stopped");
    add(parts, OtherMailings.Becomes.PAUSED, "on its way is held", "on their way are held");
    add(parts, OtherMailings.Becomes.DROPPED, "draft is dropped", "drafts are dropped");
    var ended = mailings.all().size() - (int) count(OtherMailings.Becomes.UNTOUCHED);
    var sentence =
        parts.isEmpty()
            ? ""
            : " "
                + Plural.of(ended, "other mailing", "other mailings")
                + " "
                + (ended == 1 ? one : many)
                + String.join(", ", parts)
                + ".";
    var untouched = count(OtherMailings.Becomes.UNTOUCHED);
    return untouched == 0
        ? sentence
        : sentence
            + " "
            + Plural.of(
                untouched,
                "mailing about something else leads to it and stays: look at it with show-mailing.",
                "mailings about something else lead to it and stay: look at them with show-mailing.");
  }

  private void add(List<String> parts, OtherMailings.Becomes becomes, String one, String many) {
    var count = count(becomes);
    if (count > 0) {
      parts.add(Plural.of(count, one, many));
    }
  }

  private long count(OtherMailings.Becomes becomes) {
    return mailings.all().stream().filter(each -> each.becomes() == becomes).count();
  }

  /// The answer with the orders that end those that did not fit.
  static StaffAnswer.Done next(StaffAnswer.Done answer, List<OtherMailings.Affected> left) {
    var led = answer;
    for (var each : left) {
      var id = Map.of("mailing", each.mailing().id());
      led =
          switch (each.becomes()) {
            case STOPPED -> led.next(StaffCommand.STOP_MAILING, id);
            case PAUSED -> led.next(StaffCommand.PAUSE_MAILING, id);
            case DROPPED -> led.next(StaffCommand.DROP_MAILING, id);
            case UNTOUCHED -> led;
          };
    }
    return led;
  }
}
