package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Budget;
import kreds.budget.Payers;
import kreds.budget.RunPrice;
import kreds.run.Payer;
import kreds.run.Roster;

/// What a run's price follows from beside its costs: the fees of its speakers, how many meetings
/// are planned, and who pays. It lies with the run's row, so that whoever reads the run alone (the
/// catalogue) says the same price as whoever reads all of it.
public final class Reckoning {
  private Reckoning() {}

  /// The budget of a run as it is now, with that. Where all pay the same nobody is counted but who
  /// has left, so that a run is not written anew for everybody who comes.
  public static Budget of(Roster roster, List<MeetingRecord> meetings) {
    var held = HeldMeetings.of(meetings);
    var budget = roster.run().budget();
    var payers = budget.paysAlike() ? new Payers(List.of()) : payers(roster, held);
    return budget.reckoned(
        SpeakerFee.sum(meetings),
        held.count(),
        gone(roster, held),
        payers.companies().isEmpty() ? Optional.empty() : Optional.of(payers));
  }

  /// What a head pays of that, whoever they are.
  public static RunPrice price(Roster roster, List<MeetingRecord> meetings) {
    return new RunPrice(of(roster, meetings), payers(roster, HeldMeetings.of(meetings)));
  }

  private static Payers payers(Roster roster, HeldMeetings held) {
    return Payer.seats(
        Payer.of(roster, held::isOwed),
        roster.companies(),
        left -> held.begunAt(left.leftAt().orElseThrow()));
  }

  /// Of each who has left and pays all the same, how many meetings had begun then.
  private static List<Integer> gone(Roster roster, HeldMeetings held) {
    var gone = new ArrayList<Integer>();
    for (var payer : Payer.of(roster, held::isOwed)) {
      payer.leftAt().ifPresent(at -> gone.add(held.begunAt(at)));
    }
    return gone;
  }
}
