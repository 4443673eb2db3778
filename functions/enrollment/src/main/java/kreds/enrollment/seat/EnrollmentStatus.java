package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.AskingTheGroup;
import kreds.run.Enrollment;
import kreds.run.Merging;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.RunState;
import kreds.run.Why;

/// Where one person stands in a run: what that person's page shows.
///
/// @param cameOver whether it was asked for by the link of a run that has become one with this
public record EnrollmentStatus(Roster roster, Enrollment enrollment, boolean cameOver) {

  /// By a link of its own.
  public EnrollmentStatus(Roster roster, Enrollment enrollment) {
    this(roster, enrollment, false);
  }

  /// The same, by the link of a run that has become one with this.
  EnrollmentStatus comingOver() {
    return new EnrollmentStatus(roster, enrollment, true);
  }

  /// Whether the place, the wait or the form is over since the whole run is.
  public boolean isCancelled() {
    return roster.run().state() == RunState.CANCELLED && !enrollment.isOver();
  }

  /// Whether it is of a year that is over, and stays as it stood.
  public boolean isFinished() {
    return roster.run().state() == RunState.FINISHED && !enrollment.isOver();
  }

  /// Whether there is nothing to be done about it since the whole run is over.
  public boolean isRunOver() {
    return isCancelled() || isFinished();
  }

  /// How the person of that link stands, in whichever year.
  static Outcome<EnrollmentStatus> of(Rosters rosters, LinkSubject.OfEnrollment about) {
    return Outcome.of(rosters.of(about.run()), Network.UNKNOWN)
        .then(roster -> of(roster, about.enrollment()));
  }

  /// How the person of that enrollment stands.
  public static Outcome<EnrollmentStatus> of(Roster roster, String enrollment) {
    return Outcome.of(
            roster.find(enrollment),
            Refusal.notFound("enrollment-unknown", "There is no such enrolment in this run."))
        .map(found -> new EnrollmentStatus(roster, found));
  }

  /// Whether it is read by a former address of somebody who goes on under another: whoever reads
  /// its mail may be somebody else, and sees nothing of the person.
  public boolean isFormer() {
    return enrollment.isFormer();
  }

  /// Whether whoever had it has something under another address, or in the run that has taken this
  /// one in.
  boolean goesOn() {
    return roster
        .present(enrollment.id())
        .filter(now -> !now.isOver() || Merging.leadsTo(roster, now).isPresent())
        .isPresent();
  }

  /// The network in that run.
  public NetworkRun network() {
    return roster.inRun();
  }

  /// Place in the line, from 1; 0 for who does not wait, or waits for a colleague's place, to which
  /// the line does not lead.
  public int place() {
    return isRunOver() || isHeldAlone() ? 0 : roster.placeInLine(enrollment.id());
  }

  /// Whether a rule about the person or the company holds back whoever waits, so that the line does
  /// not lead to a place: it is not yet decided who is let in, the company has the seats that one
  /// company may have, a competitor is in.
  private boolean isHeldAlone() {
    return ahead().filter(Why::isOwn).isPresent();
  }

  /// What stands between somebody who waits, or is about to click, and a seat.
  Optional<Why> ahead() {
    var isInLine =
        enrollment instanceof Enrollment.Waiting || enrollment instanceof Enrollment.Unconfirmed;
    return isInLine && !isRunOver() ? Why.against(roster, enrollment) : Optional.empty();
  }

  /// What keeps somebody waiting; nothing for who does not wait.
  public Optional<Why> why() {
    return enrollment instanceof Enrollment.Waiting ? ahead() : Optional.empty();
  }

  /// Until when an offer holds, or a form can be confirmed, or by when the participants decide.
  public Optional<Instant> until() {
    return isRunOver()
        ? Optional.empty()
        : AskingTheGroup.decidesBy(roster, enrollment).or(enrollment::runsOutAt);
  }

  /// The state in a word.
  public String state() {
    return isRunOver() ? roster.run().state().word() : enrollment.state();
  }

  /// Whether this person will see the others, but not before staff have looked at who joined.
  public boolean namesComeLater() {
    return enrollment instanceof Enrollment.Confirmed && !isRunOver() && !roster.run().listOpen();
  }

  /// Whom this person sees.
  public List<Enrollment.Confirmed> participants() {
    return isCancelled() ? List.of() : roster.participantsSeenBy(enrollment.id());
  }
}
