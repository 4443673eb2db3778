package kreds.enrollment.invitation;

import kreds.enrollment.seat.Applications;
import kreds.enrollment.seat.EnrollmentStatus;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Looks up invitations: a candidate, and the roster that the answer would change.
public record Invitations(Rosters rosters, Candidates candidates, Applications applications) {

  /// The invitation as it stands; nothing is changed.
  Outcome<Invitation> of(LinkSubject.OfCandidate about) {
    var candidate = candidates.of(about.network(), about.candidate());
    var roster = candidate.flatMap(_ -> rosters.current(about.network()));
    return candidate.isEmpty() || roster.isEmpty()
        ? Outcome.refused(Refusal.notFound("invitation-unknown", "There is no such invitation."))
        : Outcome.done(invitation(roster.get(), candidate.get()));
  }

  private Invitation invitation(Roster roster, Candidate candidate) {
    var id = applications.idOf(roster.run().id(), candidate.person());
    return new Invitation(
        roster, candidate, roster.find(id).map(found -> new EnrollmentStatus(roster, found)));
  }
}
