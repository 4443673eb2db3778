package kreds.enrollment.invitation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.enrollment.seat.Applications;
import kreds.enrollment.seat.EnrollmentStatus;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.network.CandidateHappening;
import kreds.network.CandidateState;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.AnsweringQuestions;
import kreds.run.Roster;

/// A candidate says yes. The link came by mail, so accepting proves the address: the answer and the
/// place (or the place in the line) are one transaction. Twice is fine, and who had declined may
/// change their mind.
public record AcceptingAnInvitation(
    Invitations invitations, Applications applications, RosterChange change, Changing changing) {

  /// What the person of the invitation says of themselves; the address is that of the invitation.
  ///
  /// @param answers to what the network asks, by the keys of its questions
  record Acceptance(
      String name, String company, String role, Map<String, String> answers, Instant at) {

    Person by(Candidate candidate) {
      var known = candidate.person();
      return new Person(name, Company.of(company), known.address(), known.language());
    }
  }

  /// Accepts.
  Outcome<EnrollmentStatus> accept(
      LinkSubject.OfCandidate about, Acceptance acceptance, Optional<Attempt> attempt) {
    var step =
        new Step(
            Subject.network(about.network()), Actor.person(about.candidate()), "accept-invitation");
    return changing.on(
        step.under(attempt),
        () -> invitations.of(about),
        (invitation, at) -> seat(invitation, acceptance, at));
  }

  private Outcome<Change<EnrollmentStatus>> seat(
      Invitation invitation, Acceptance acceptance, Moment at) {
    var before = invitation.roster();
    var candidate = invitation.candidate();
    var who =
        applications.applicant(
            before.run().id(), acceptance.by(candidate), acceptance.role(), acceptance.at());
    return AnsweringQuestions.enrollConfirmed(before, who, acceptance.answers(), at.now())
        .map(decision -> accepted(invitation, change.of(before, decision, at), at))
        .then(written ->
            EnrollmentStatus.of(written.answer(), who.id())
                .map(status -> written.map(_ -> status)));
  }

  /// The candidate's answer is written with the place; alone, with a line of its own, if the person
  /// had come by another way.
  private static Change<Roster> accepted(Invitation invitation, Change<Roster> change, Moment at) {
    var before = invitation.candidate();
    if (change.writes().isEmpty() && before.state() == CandidateState.ACCEPTED) {
      return change;
    }
    var after = before.accepted(at.now());
    var written =
        change.and(
            invitation.isListed()
                ? new Write.CandidateSaved(before, after)
                : new Write.CandidateAdded(after));
    return change.writes().isEmpty()
        ? written.and(Consequences.of(new CandidateHappening.Answered(before, after).line(at)))
        : written;
  }
}
