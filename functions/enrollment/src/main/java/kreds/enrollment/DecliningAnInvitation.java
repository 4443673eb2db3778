package kreds.enrollment;

import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.contact.Consent;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;

/// A candidate says no, and why. Twice is fine, and the first answer counts; who has accepted
/// leaves through the page of the enrollment, not through the invitation.
final class DecliningAnInvitation {
  /// The version of the sentence beside the box, kept with the consent.
  private static final String LATER_NETWORKS = "later-networks 2026-11";

  private final Desk desk;
  private final Candidates candidates;
  private final Invitations invitations;

  DecliningAnInvitation(Desk desk, Candidates candidates) {
    this.desk = desk;
    this.candidates = candidates;
    this.invitations = new Invitations(desk, candidates);
  }

  /// Declines, for that reason.
  ///
  /// @param later whether to be told about later networks: a consent, kept with its wording and
  ///   source
  Outcome<Candidate> decline(String network, String id, String reason, boolean later) {
    return desk.tries().untilFresh(() -> attempt(network, id, reason, later));
  }

  private Outcome<Candidate> attempt(String network, String id, String reason, boolean later) {
    return switch (invitations.of(network, id)) {
      case Outcome.Refused<Invitation>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<Invitation>(var invitation) -> decline(invitation, reason, later);
    };
  }

  private Outcome<Candidate> decline(Invitation invitation, String reason, boolean later) {
    var candidate = invitation.candidate();
    if (invitation.isAccepted()) {
      return Outcome.refused(
          Refusal.illegal(
              "invitation-accepted", "The invitation is accepted; leaving is another step."));
    }
    if (candidate.state() == CandidateState.DECLINED) {
      return Outcome.done(candidate);
    }
    var now = desk.now();
    var after = candidate.declined(now, reason);
    var audit = desk.answered(candidate, after, "decline-invitation");
    if (later) {
      var consent = new Consent(now, LATER_NETWORKS, "invitation " + candidate.id());
      candidates.save(candidate, after, consent, audit);
    } else {
      candidates.save(candidate, after, audit);
    }
    return Outcome.done(after);
  }
}
