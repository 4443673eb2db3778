package kreds.enrollment.seat;

import java.util.List;
import java.util.Optional;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.run.Why;

/// Where one person stands in a run: what that person's page shows.
public record EnrollmentStatus(Roster roster, Enrollment enrollment) {

  /// How the person of that enrollment stands.
  public static Outcome<EnrollmentStatus> of(Roster roster, String enrollment) {
    return Outcome.of(
            roster.find(enrollment),
            Refusal.notFound("enrollment-unknown", "There is no such enrolment in this run."))
        .map(found -> new EnrollmentStatus(roster, found));
  }

  /// The network in that run.
  public NetworkRun network() {
    return roster.inRun();
  }

  /// Place in the line, from 1; 0 for who does not wait, or waits for a colleague's place, to which
  /// the line does not lead.
  public int place() {
    return isHeldByCompany() ? 0 : roster.placeInLine(enrollment.id());
  }

  /// Whether the company has the seats that one company may have, and so holds back whoever waits,
  /// or is about to click.
  public boolean isHeldByCompany() {
    return ahead().equals(Optional.of(Why.COMPANY_HAS_ITS_SEATS));
  }

  /// What stands between somebody who waits, or is about to click, and a seat.
  Optional<Why> ahead() {
    return enrollment instanceof Enrollment.Waiting || enrollment instanceof Enrollment.Unconfirmed
        ? Why.against(roster, enrollment)
        : Optional.empty();
  }

  /// What keeps somebody waiting; nothing for who does not wait.
  public Optional<Why> why() {
    return enrollment instanceof Enrollment.Waiting ? ahead() : Optional.empty();
  }

  /// Whether this person will see the others, but not before staff have looked at who joined.
  public boolean namesComeLater() {
    return enrollment instanceof Enrollment.Confirmed && !roster.run().listOpen();
  }

  /// Whom this person sees.
  public List<Enrollment.Confirmed> participants() {
    return roster.participantsSeenBy(enrollment.id());
  }
}
