package kreds.enrollment.staff;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.run.DecisionDay;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.text.Language;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What waits for staff across all networks, each with what does it next (T2): it is read from the
/// networks as they are, so that doing it removes it.
///
/// @param zone where the association's days begin
public record Today(Networks networks, InstantSource clock, ZoneId zone, Language language) {
  /// So many days before its decision day a network that is short of people shows.
  static final int DAYS_BEFORE = 7;

  private static final String NETWORK = "network";

  /// With this command.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.TODAY,
        "What waits for staff: networks to decide on, offers without an answer, lists to open",
        _ -> answer());
  }

  private StaffAnswer answer() {
    var listed = networks.listed();
    var waits = new ArrayList<TodayJson.ItemJson>();
    for (var network : listed) {
      waits.addAll(waiting(network));
    }
    var answer =
        StaffAnswer.done(
            waits.isEmpty() ? "Nothing waits here." : "Wait for you: " + waits.size() + ".",
            new TodayJson(waits));
    for (var network : listed) {
      answer = next(answer, network, listed);
    }
    return answer.next(StaffCommand.LIST_NETWORKS, Map.of());
  }

  private List<TodayJson.ItemJson> waiting(NetworkRun network) {
    var run = network.run();
    var waits = new ArrayList<TodayJson.ItemJson>();
    if (isToDecide(run)) {
      waits.add(item("decide", network));
    }
    if (run.seats().offered() > 0) {
      waits.add(item("offers", network));
    }
    if (isToOpen(run)) {
      waits.add(item("list", network));
    }
    return waits;
  }

  private StaffAnswer.Done next(
      StaffAnswer.Done before, NetworkRun network, List<NetworkRun> listed) {
    var id = Map.of(NETWORK, network.id());
    var answer = isToDecide(network.run()) ? ways(before, network, listed) : before;
    if (network.run().seats().offered() > 0) {
      answer = answer.next(StaffCommand.WHY_NOT, id);
    }
    return isToOpen(network.run()) ? answer.next(StaffCommand.OPEN_LIST, id) : answer;
  }

  /// Each way only shows at first what it means; the day is a proposal.
  private StaffAnswer.Done ways(
      StaffAnswer.Done before, NetworkRun network, List<NetworkRun> listed) {
    var id = Map.of(NETWORK, network.id());
    var answer =
        before.next(
            StaffCommand.EXTEND_NETWORK,
            Map.of(NETWORK, network.id(), "decisionDate", more(network.run()).toString()));
    for (var other : listed) {
      if (!other.id().equals(network.id()) && other.hasPlaces()) {
        answer =
            answer.next(
                StaffCommand.MERGE_NETWORKS, Map.of("from", network.id(), "into", other.id()));
      }
    }
    return answer.toFill(StaffCommand.CANCEL_NETWORK, id, "reason");
  }

  private LocalDate more(Run run) {
    return DecisionDay.proposed(run.decisionDate(), today());
  }

  private boolean isToDecide(Run run) {
    return run.state() == RunState.RECRUITING
        && run.missing() > 0
        && !run.decisionDate().isAfter(today().plusDays(DAYS_BEFORE));
  }

  /// Once the group is complete; before that there is nobody to meet.
  private static boolean isToOpen(Run run) {
    return switch (run.state()) {
      case READY, RUNNING, RENEWING -> !run.listOpen() && run.seats().confirmed() > 0;
      case RECRUITING, FINISHED, CANCELLED -> false;
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private TodayJson.ItemJson item(String what, NetworkRun network) {
    var run = network.run();
    return new TodayJson.ItemJson(
        what,
        network.id(),
        network.network().description().in(language).title(),
        Optional.of(run.decisionDate()).filter(_ -> what.equals("decide")),
        run.seats().confirmed(),
        run.capacity().minimum(),
        run.seats().offered());
  }
}
