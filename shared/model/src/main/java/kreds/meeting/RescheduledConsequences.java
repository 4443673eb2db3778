package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.inquiry.Slot;
import kreds.network.Network;
import kreds.text.Plural;

/// What follows when staff change a meeting that people know of: a letter to each of them, and one
/// line of the audit, which holds nothing that staff typed.
record RescheduledConsequences(Network network) {

  Consequences of(Rescheduled news, Moment at) {
    return switch (news) {
      case Rescheduled.Named named ->
          Consequences.of(at.line("", named.post() + " is another"))
              .and(named.gone().map(each -> letters().passedOn(named, each, at)).stream().toList());
      case Rescheduled.Meant(var before, var meeting) ->
          line(meant(before), meant(meeting), before, meeting, at);
      case Rescheduled.Moved moved ->
          line(
                  MeetingConsequences.state(moved.before()),
                  MeetingConsequences.state(moved.meeting()),
                  moved.before(),
                  moved.meeting(),
                  at)
              .and(moved(moved, at));
      case Rescheduled.Corrected corrected ->
          Consequences.of(at.line("", String.join(" and ", corrected.texts()) + " corrected"))
              .and(
                  corrected.told().stream()
                      .map(each -> letters().corrected(corrected, each, at))
                      .toList());
      case Rescheduled.Cancelled cancelled ->
          Consequences.of(
                  at.line(
                      MeetingConsequences.state(cancelled.before().meeting()),
                      MeetingConsequences.state(cancelled.meeting())))
              .and(
                  cancelled.told().stream()
                      .map(each -> letters().cancelled(cancelled, each, at))
                      .toList());
    };
  }

  private static String meant(Meeting meeting) {
    return "meant for " + meeting.timing().meant().map(Slot::times).orElse("no day");
  }

  private List<Delivery> moved(Rescheduled.Moved moved, Moment at) {
    var letters = new ArrayList<Delivery>();
    for (var each : moved.all().all()) {
      if (MeetingLetters.isTold(each, moved.all())) {
        letters.add(letters().moved(moved, each, at));
      }
    }
    return letters;
  }

  private RescheduledLetters letters() {
    return new RescheduledLetters(new MeetingLetters(network));
  }

  /// What has become of time, place and programme, without what staff have typed.
  private static Consequences line(
      String from, String to, Meeting before, Meeting after, Moment at) {
    var elsewhere = before.place().equals(after.place()) ? "" : ", another place";
    var isOther = !before.outline().programme().equals(after.outline().programme());
    return Consequences.of(
        at.line(
            from + (isOther ? points(before) : ""),
            to + elsewhere + (isOther ? points(after) : "")));
  }

  private static String points(Meeting meeting) {
    return ", " + Plural.of(meeting.outline().programme().items().size(), "point");
  }
}
