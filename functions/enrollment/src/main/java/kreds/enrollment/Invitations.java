package kreds.enrollment;

import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.network.Roster;

/// Looks up invitations: a candidate, and the roster that the answer would change.
record Invitations(Desk desk, Candidates candidates) {

  /// The invitation as it stands; nothing is changed.
  Outcome<Invitation> of(String network, String id) {
    var candidate = candidates.of(network, id);
    var roster = desk.rosters().of(network);
    return candidate.isEmpty() || roster.isEmpty()
        ? Outcome.refused(Refusal.notFound("invitation-unknown", "There is no such invitation."))
        : Outcome.done(invitation(roster.get(), candidate.get()));
  }

  private Invitation invitation(Roster roster, Candidate candidate) {
    var id = Arrival.idOf(candidate.person(), roster.network(), desk.auditing().ids());
    return new Invitation(
        roster, candidate, roster.find(id).map(found -> Standing.of(roster, found)));
  }
}
