package kreds.enrollment;

import java.util.Optional;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.EnrollmentState;
import kreds.network.Network;
import kreds.network.Roster;

/// A candidate's invitation as it stands.
///
/// @param standing on the roster, once this person is there; by this link or by the form
public record Invitation(Roster roster, Candidate candidate, Optional<Standing> standing) {

  /// What it invites to.
  public Network network() {
    return roster.network();
  }

  /// Whether it was accepted, or the same person has come by the form and confirmed.
  public boolean isAccepted() {
    return candidate.state() == CandidateState.ACCEPTED
        || (standing.isPresent() && takesPart(standing.get().enrollment().state()));
  }

  /// Whether it was declined, and nothing has come after that.
  public boolean isDeclined() {
    return candidate.state() == CandidateState.DECLINED && !isAccepted();
  }

  private static boolean takesPart(EnrollmentState state) {
    return state == EnrollmentState.CONFIRMED
        || state == EnrollmentState.WAITING
        || state == EnrollmentState.OFFERED;
  }
}
