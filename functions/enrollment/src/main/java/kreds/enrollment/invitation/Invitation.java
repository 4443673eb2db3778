package kreds.enrollment.invitation;

import java.util.Optional;
import kreds.enrollment.seat.EnrollmentStatus;
import kreds.enrollment.seat.PersonView;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.run.Enrollment;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.web.Visit;

/// A candidate's invitation as it stands.
///
/// @param roster of the network's present run, which the answer would change
/// @param status on the roster, once this person is there; by this link or by the form
public record Invitation(Roster roster, Candidate candidate, Optional<EnrollmentStatus> status) {

  /// What it invites to.
  public NetworkRun network() {
    return roster.inRun();
  }

  /// Whether it was accepted, or the same person has come by the form and confirmed.
  public boolean isAccepted() {
    return candidate.state() == CandidateState.ACCEPTED || takesPart();
  }

  /// Whether it was declined, and nothing has come after that.
  public boolean isDeclined() {
    return candidate.state() == CandidateState.DECLINED && !isAccepted();
  }

  /// What the answer led to, in a sentence: a place, or which in the line.
  public String standing(Visit visit) {
    return takesPart()
        ? PersonView.title(visit, status.get())
        : visit.text("invitation.accepted.title");
  }

  /// Whether this person has a place, or stands in the line.
  boolean takesPart() {
    return status.isPresent()
        && switch (status.get().enrollment()) {
          case Enrollment.Confirmed _, Enrollment.Waiting _, Enrollment.Offered _ -> true;
          case Enrollment.Unconfirmed _,
              Enrollment.Left _,
              Enrollment.Lapsed _,
              Enrollment.Transferred _ ->
              false;
        };
  }
}
