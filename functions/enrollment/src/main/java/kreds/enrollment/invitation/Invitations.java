package kreds.enrollment.invitation;

import java.util.Optional;
import kreds.enrollment.seat.Applications;
import kreds.enrollment.seat.EnrollmentStatus;
import kreds.interest.Interest;
import kreds.interest.Interests;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.UsedAddress;

/// Looks up invitations: a candidate, and the roster that the answer would change.
public record Invitations(
    Rosters rosters, Candidates candidates, Interests interests, Applications applications) {
  private static final Refusal UNKNOWN =
      Refusal.notFound("invitation-unknown", "There is no such invitation.");

  /// The invitation as it stands; nothing is changed. Who has said that they are interested has one
  /// too, though they are no candidate before their click.
  Outcome<Invitation> of(LinkSubject.OfCandidate about) {
    var candidate = candidates.of(about.network(), about.candidate());
    var roster = rosters.current(about.network());
    if (roster.isEmpty()) {
      return Outcome.refused(UNKNOWN);
    }
    var interest =
        candidate.isEmpty() || roster.get().inRun().takesInterest()
            ? interests.of(about.network(), about.candidate())
            : Optional.<Interest>empty();
    return Outcome.of(candidate.or(() -> interest.map(Invitations::unlisted)), UNKNOWN)
        .map(who -> invitation(roster.get(), who, interest, candidate.isPresent()));
  }

  /// Whether the network is there to which it invited.
  boolean isThere(LinkSubject.OfCandidate about) {
    return rosters.current(about.network()).isPresent();
  }

  /// Nobody may write to them but for what they have asked.
  private static Candidate unlisted(Interest interest) {
    var origin = new Candidate.Origin(CandidateSource.INTEREST, Basis.NONE, "");
    return Candidate.named(
        interest.id(), interest.network(), interest.person(), origin, interest.wish().saidAt());
  }

  /// Where somebody else's form had that address by mistake, this person has not been there.
  private Invitation invitation(
      Roster roster, Candidate candidate, Optional<Interest> interest, boolean listed) {
    var id = applications.idOf(roster.run().id(), candidate.person());
    return new Invitation(
        roster,
        candidate,
        listed,
        interest,
        roster
            .find(id)
            .filter(found -> !UsedAddress.wasMistyped(found))
            .map(found -> new EnrollmentStatus(roster, found)));
  }
}
