package kreds.enrollment.invitation;

import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.InterestChange;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.network.CandidateHappening;
import kreds.outcome.Outcome;

/// A candidate says no, and why. Twice is fine, and the newest answer counts; who has a place or
/// waits for one leaves through the page of the enrollment, not through the invitation. A form
/// whose click is still to come is given up by it: the link has proved the same mailbox.
public record DecliningAnInvitation(
    Invitations invitations, RosterChange change, Changing changing) {

  /// Declines, for that reason.
  ///
  /// @param later whether to be told about later networks: a consent, kept with its wording and
  ///   source
  Outcome<Candidate> decline(
      LinkSubject.OfCandidate about, String reason, boolean later, Optional<Attempt> attempt) {
    var step =
        new Step(
            Subject.network(about.network()),
            Actor.person(about.candidate()),
            "decline-invitation");
    return changing.on(
        step.under(attempt),
        () -> invitations.of(about),
        (invitation, at) ->
            invitation
                .candidate()
                .declined(at.now(), reason, later, invitation.takesPart())
                .then(after -> withForm(invitation, declined(invitation, after, at), at))
                .map(change -> withInterest(invitation, change, at)));
  }

  /// Who is interested no longer is counted no longer.
  private static Change<Candidate> withInterest(
      Invitation invitation, Change<Candidate> declined, Moment at) {
    var before = invitation.interested();
    var withdrawn = InterestChange.of(before, before.withdrawn(), at);
    return declined.and(withdrawn.writes().toArray(Write[]::new));
  }

  private Outcome<Change<Candidate>> withForm(
      Invitation invitation, Change<Candidate> declined, Moment at) {
    var form = invitation.openForm();
    if (form.isEmpty()) {
      return Outcome.done(declined);
    }
    var roster = invitation.roster();
    return roster
        .leave(form.get(), at.now())
        .map(decision ->
            declined.and(change.of(roster, decision, at).writes().toArray(Write[]::new)));
  }

  /// Of whom nobody knows, nobody keeps a no.
  private static Change<Candidate> declined(Invitation invitation, Candidate after, Moment at) {
    var before = invitation.candidate();
    if (after.equals(before) || !invitation.isListed()) {
      return Change.nothing(before);
    }
    var line = new CandidateHappening.Answered(before, after).line(at);
    var change =
        Change.of(after, List.of(new Write.CandidateSaved(before, after)), Consequences.of(line));
    return after.wantsLater() && !before.wantsLater()
        ? change.and(
            new Write.ConsentGiven(after.person(), Consent.laterNetworks(at.now(), after.id())))
        : change;
  }
}
