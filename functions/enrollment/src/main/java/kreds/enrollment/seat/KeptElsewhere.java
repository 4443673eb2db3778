package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.commit.Write;
import kreds.interest.Interests;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.run.Enrollment;
import kreds.run.Forgetting;
import kreds.run.Roster;
import kreds.run.UsedAddress;

/// What else is kept of somebody who has an enrollment in a network: on the lists of those who
/// might take part and of those who are interested, and in letters to staff.
///
/// @param applications by whose numbers the lists know a mailbox
public record KeptElsewhere(
    Candidates candidates, Interests interests, LettersToStaff letters, Applications applications) {

  /// How it goes, under each address of theirs that the network knows. What it knows of a mailbox
  /// that a form had by mistake is somebody else's.
  List<Write> gone(Roster roster, Enrollment enrollment) {
    var network = roster.network().id();
    var gone = new ArrayList<Write>();
    for (var row : Forgetting.rowsOf(roster, enrollment)) {
      if (!row.person().isForgotten()) {
        gone.addAll(letters.forgetting(row, applications.ids()));
      }
      if (!row.person().isForgotten() && !UsedAddress.wasMistyped(row)) {
        var id = Candidate.idOf(network, row.person().address(), applications.ids());
        candidates.of(network, id).map(Write.CandidateRemoved::new).ifPresent(gone::add);
        interests
            .of(network, id)
            .map(said -> new Write.InterestSaved(Optional.of(said), Optional.empty()))
            .ifPresent(gone::add);
      }
    }
    return gone;
  }
}
