package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import kreds.budget.Budget;
import kreds.run.Roster;

/// What a run's price follows from beside its costs: the fees of its speakers, how many meetings
/// are planned, and who has left and pays all the same. It lies with the run's row, so that whoever
/// reads the run alone (the catalogue) says the same price as whoever reads all of it.
public final class Reckoning {
  private Reckoning() {}

  /// The budget of a run as it is now, with that.
  public static Budget of(Roster roster, List<MeetingRecord> meetings) {
    var held = HeldMeetings.of(meetings);
    return roster
        .run()
        .budget()
        .reckoned(SpeakerFee.sum(meetings), held.count(), gone(roster, held));
  }

  /// Of each who has left and pays all the same, how many meetings had begun then.
  private static List<Integer> gone(Roster roster, HeldMeetings held) {
    var gone = new ArrayList<Integer>();
    for (var payer : Payer.of(roster, held)) {
      payer.leftAt().ifPresent(at -> gone.add(held.begunAt(at)));
    }
    return gone;
  }
}
