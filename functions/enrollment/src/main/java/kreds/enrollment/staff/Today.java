package kreds.enrollment.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.run.DecisionDay;
import kreds.run.Enrollment;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.run.OutgrownParty;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.WaitingLine;
import kreds.text.Language;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;
import kreds.web.staff.Waiting;

/// What waits for staff across all networks, each with what does it next (T2): it is read from the
/// networks as they are, so that doing it removes it.
///
/// @param rosters read of those networks alone in which people wait to be let in, or may wait in
///   vain
/// @param zone where the association's days begin
public record Today(
    Networks networks, Rosters rosters, InstantSource clock, ZoneId zone, Language language) {
  /// So many days before its decision day a network that is short of people shows.
  static final int DAYS_BEFORE = 7;

  /// So many people are named with what may be done about each.
  private static final int MOST_NAMED = 5;

  private static final String NETWORK = "network";

  /// With this command.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.TODAY,
        "Lists what waits for you here, the longest first, each with its next command: networks to decide"
            + " on, people to let in, lists to open, colleagues who wait in vain",
        _ -> answer());
  }

  private StaffAnswer answer() {
    var listed = networks.listed();
    var found = new ArrayList<Found>();
    for (var network : listed) {
      found.addAll(waiting(network));
    }
    found.sort(Comparator.comparing(Found::since));
    var lines = found.stream().map(each -> each.json(language)).toList();
    var answer = StaffAnswer.done(Waiting.counted(found.size()), new TodayJson(lines));
    for (var each : found) {
      answer = next(answer, each, listed);
    }
    return answer.next(StaffCommand.LIST_NETWORKS, Map.of());
  }

  /// One thing that waits.
  ///
  /// @param roster read where it is about its people
  private record Found(
      TodayJson.What what, Instant since, NetworkRun network, Optional<Roster> roster) {

    TodayJson.WaitingJson json(Language language) {
      var pending =
          what == TodayJson.What.ADMIT
              ? roster.map(ToAdmit::json).orElse(List.of())
              : List.<ToAdmit.PendingJson>of();
      var never =
          what == TodayJson.What.NEVER_TOGETHER
              ? roster.map(of -> new NeverTogether(of).json()).orElse(List.of())
              : List.<NeverTogether.PartyJson>of();
      return TodayJson.WaitingJson.of(network, what, since, pending, never, language);
    }
  }

  private List<Found> waiting(NetworkRun network) {
    var run = network.run();
    var found = new ArrayList<Found>();
    if (isToDecide(run)) {
      var since = run.decisionDate().minusDays(DAYS_BEFORE).atStartOfDay(zone).toInstant();
      found.add(new Found(TodayJson.What.DECIDE, since, network, Optional.empty()));
    }
    var isToOpen = isToOpen(run);
    if (isToOpen || mayBeToAdmit(run) || OutgrownParty.mayBe(run)) {
      rosters
          .of(run.id())
          .ifPresent(roster -> {
            toAdmitSince(roster)
                .ifPresent(since ->
                    found.add(
                        new Found(TodayJson.What.ADMIT, since, network, Optional.of(roster))));
            inVainSince(roster)
                .ifPresent(since ->
                    found.add(
                        new Found(
                            TodayJson.What.NEVER_TOGETHER, since, network, Optional.of(roster))));
            if (isToOpen) {
              var since = completeSince(roster);
              found.add(new Found(TodayJson.What.OPEN_LIST, since, network, Optional.of(roster)));
            }
          });
    }
    return found;
  }

  private static boolean mayBeToAdmit(Run run) {
    return !run.rules().letsIn() && run.seats().waiting() > 0;
  }

  /// Since the click of the first of them.
  private static Optional<Instant> toAdmitSince(Roster roster) {
    return mayBeToAdmit(roster.run()) ? since(WaitingLine.toAdmit(roster)) : Optional.empty();
  }

  /// The same of those who wait for what they can never have.
  private static Optional<Instant> inVainSince(Roster roster) {
    return since(
        OutgrownParty.of(roster).stream()
            .flatMap(party -> party.people().stream())
            .filter(Enrollment.Waiting.class::isInstance)
            .toList());
  }

  private static Optional<Instant> since(List<? extends Enrollment> waiting) {
    return waiting.stream()
        .map(Enrollment::who)
        .map(who -> who.provedAt().orElse(who.arrivedAt()))
        .min(Comparator.naturalOrder());
  }

  /// Since as many have a place as it needs; of fewer, since the last of them has.
  private static Instant completeSince(Roster roster) {
    var since =
        roster.in(Enrollment.Confirmed.class).stream()
            .map(Enrollment.Confirmed::since)
            .sorted()
            .toList();
    return since.get(Math.min(roster.run().capacity().minimum(), since.size()) - 1);
  }

  private StaffAnswer.Done next(StaffAnswer.Done before, Found found, List<NetworkRun> listed) {
    var id = Map.of(NETWORK, found.network().id());
    return switch (found.what()) {
      case DECIDE -> ways(before, found.network(), listed);
      case ADMIT -> admit(before.next(StaffCommand.SHOW_NETWORK, id), found.roster().orElseThrow());
      case OPEN_LIST -> before.next(StaffCommand.OPEN_LIST, id);
      case NEVER_TOGETHER ->
          new NeverTogether(found.roster().orElseThrow())
              .led(before.next(StaffCommand.WHY_NOT, id));
    };
  }

  /// With the orders about each of a few; of more, show-network has them.
  private static StaffAnswer.Done admit(StaffAnswer.Done answer, Roster roster) {
    return WaitingLine.toAdmit(roster).size() > MOST_NAMED
        ? answer
        : new ToAdmit(roster).led(answer);
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
}
