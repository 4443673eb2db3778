package kreds.enrollment;

import java.time.Instant;
import java.util.Optional;
import kreds.basics.Outcome;
import kreds.basics.Person;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;
import kreds.network.Roster;
import kreds.network.Seating;

/// A candidate says yes. The link came by mail, so accepting proves the address: the answer and the
/// place (or the place in the line) are one transaction. Twice is fine, and who had declined may
/// change their mind.
final class AcceptingAnInvitation {
  private final Desk desk;
  private final Candidates candidates;
  private final Invitations invitations;

  AcceptingAnInvitation(Desk desk, Candidates candidates) {
    this.desk = desk;
    this.candidates = candidates;
    this.invitations = new Invitations(desk, candidates);
  }

  /// What the person of the invitation says of themselves; the address is that of the invitation.
  record Acceptance(String name, String company, String role, Instant at) {

    Arrival by(Candidate candidate) {
      var known = candidate.person();
      return new Arrival(new Person(name, company, known.address(), known.language()), role, at);
    }
  }

  /// Accepts.
  Outcome<Standing> accept(String network, String id, Acceptance acceptance) {
    return desk.tries().untilFresh(() -> attempt(network, id, acceptance));
  }

  private Outcome<Standing> attempt(String network, String id, Acceptance acceptance) {
    return switch (invitations.of(network, id)) {
      case Outcome.Refused<Invitation>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<Invitation>(var invitation) ->
          seat(invitation.roster(), invitation.candidate(), acceptance);
    };
  }

  private Outcome<Standing> seat(Roster before, Candidate candidate, Acceptance acceptance) {
    var now = desk.now();
    var form = acceptance.by(candidate).in(before.network(), desk.auditing().ids());
    var accepted = candidate.accepted(now);
    return switch (before.enrollConfirmed(form, now)) {
      case Seating.Changed(var after, var enrollment) -> {
        var letter = desk.letters().seated(after, enrollment, now);
        yield desk.enter(
            before, after, enrollment, Optional.of(accepted), "accept-invitation", letter);
      }
      case Seating.Unchanged(var enrollment) -> {
        if (candidate.state() != CandidateState.ACCEPTED) {
          candidates.save(
              candidate, accepted, desk.answered(candidate, accepted, "accept-invitation"));
        }
        yield Outcome.done(Standing.of(before, enrollment));
      }
      case Seating.Refused(var refusal) -> Outcome.refused(refusal);
    };
  }
}
