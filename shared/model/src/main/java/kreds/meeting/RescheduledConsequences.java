package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.inquiry.Slot;
import kreds.network.Network;

/// What follows when staff change a meeting that people know of: a letter to each of them, and one
/// line of the audit, which holds nothing that staff typed.
record RescheduledConsequences(Network network) {

  Consequences of(Rescheduled news, Moment at) {
    return switch (news) {
      case Rescheduled.Named named ->
          Consequences.of(at.line("", named.post() + " is another"))
              .and(named.gone().map(each -> letters().passedOn(named, each, at)).stream().toList());
      case Rescheduled.Meant(var before, var meeting) ->
          Consequences.of(at.line(meant(before), meant(meeting)));
      case Rescheduled.Moved moved ->
          Consequences.of(
                  at.line(
                      MeetingConsequences.state(moved.before()),
                      MeetingConsequences.state(moved.meeting()) + elsewhere(moved)))
              .and(moved(moved, at));
      case Rescheduled.Corrected corrected ->
          Consequences.of(at.line("", corrected(corrected)))
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

  private static String elsewhere(Rescheduled.Moved moved) {
    return moved.isAtAnotherPlace() ? ", another place" : "";
  }

  private static String corrected(Rescheduled.Corrected corrected) {
    var is = new ArrayList<String>();
    if (corrected.isTitledOtherwise()) {
      is.add("title");
    }
    if (corrected.isAtAnotherPlace()) {
      is.add("place");
    }
    if (corrected.isFoundOtherwise()) {
      is.add("directions");
    }
    return String.join(" and ", is) + " corrected";
  }
}
