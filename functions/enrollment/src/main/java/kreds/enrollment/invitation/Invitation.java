package kreds.enrollment.invitation;

import java.time.Instant;
import java.util.Optional;
import kreds.enrollment.seat.EnrollmentStatus;
import kreds.enrollment.seat.StatusWords;
import kreds.interest.Interest;
import kreds.interest.InterestedPerson;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.run.UsedAddress;

/// A candidate's invitation as it stands. What became of the person is told by the roster; the
/// candidate's own answer counts only where nothing has come after it.
///
/// @param roster of the network's present run, which the answer would change
/// @param isListed whether the person is a candidate; until the click of who has said that they are
///   interested, nobody is
/// @param interest what was said of it, as long as the network is still to open or the person is no
///   candidate
/// @param status on the roster, once this person is there; by this link or by the form
public record Invitation(
    Roster roster,
    Candidate candidate,
    boolean isListed,
    Optional<Interest> interest,
    Optional<EnrollmentStatus> status) {

  /// What it invites to.
  public NetworkRun network() {
    return roster.inRun();
  }

  /// How the person stands, in the word that texts are named by: as on the own page, or `declined`,
  /// or `asked` and `interested` of whoever has said so before it opens, or `open` of whoever has
  /// neither answered nor enrolled in this year.
  public String standing() {
    if (interest.isPresent() && network().takesInterest()) {
      return interest.get().isProved() ? "interested" : "asked";
    }
    if (isDeclined()) {
      return "declined";
    }
    return status.isPresent() ? StatusWords.standing(status.get()) : "open";
  }

  /// Whether a yes can lead to a place, or into the line, as long as the network takes enrollments.
  public boolean mayAccept() {
    return status.isEmpty()
        || switch (status.get().enrollment()) {
          case Enrollment.Unconfirmed _, Enrollment.Lapsed _ -> true;
          case Enrollment.Left left -> !left.isRemoved();
          case Enrollment.Transferred gone -> UsedAddress.mayReturn(roster, gone);
          case Enrollment.Confirmed _, Enrollment.Waiting _, Enrollment.Offered _ -> false;
        };
  }

  /// Whether a no is awaited: not of whom nobody knows yet, for whom saying nothing is enough.
  public boolean mayDecline() {
    return isListed && mayAccept() && !standing().equals("declined");
  }

  /// The interest, as it is decided about.
  InterestedPerson interested() {
    return new InterestedPerson(
        candidate.id(), network(), interest, isListed ? Optional.of(candidate) : Optional.empty());
  }

  /// Whether this person has a place, or stands in the line: whoever does gives it up by the own
  /// page.
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

  /// The form that is given up by a no, since its click is still to come.
  Optional<String> openForm() {
    return status
        .map(EnrollmentStatus::enrollment)
        .filter(Enrollment.Unconfirmed.class::isInstance)
        .map(Enrollment::id);
  }

  /// The own page, where it helps, and only for the mailbox that this link has proved: an
  /// enrollment is of one address for life, and if it ever is of another, this link opens it no
  /// more.
  Optional<Enrollment> own() {
    var mailbox = candidate.person().address();
    return status
        .filter(stands -> !stands.isFormer())
        .map(EnrollmentStatus::enrollment)
        .filter(enrollment -> enrollment.person().address().equals(mailbox));
  }

  /// When what is written down of a consent was said: by the click, or to whoever wrote it down.
  Instant consentedAt() {
    return interest.flatMap(Interest::provedAt).orElse(candidate.addedAt());
  }

  /// The person as last proved: what they said of themselves before whatever somebody else said.
  Person person() {
    return own()
        .filter(enrollment -> enrollment.who().provedAt().isPresent())
        .map(Enrollment::person)
        .orElse(candidate.person());
  }

  /// Whether a no stands: nothing has come after it.
  private boolean isDeclined() {
    return candidate.state() == CandidateState.DECLINED
        && mayAccept()
        && !cameLater(candidate.answer().map(Candidate.Answer::at).orElse(Instant.MAX));
  }

  private boolean cameLater(Instant answered) {
    return status.isPresent()
        && switch (status.get().enrollment()) {
          case Enrollment.Unconfirmed form -> form.who().arrivedAt().isAfter(answered);
          case Enrollment.Left left -> left.at().isAfter(answered);
          case Enrollment.Lapsed lapsed -> lapsed.at().isAfter(answered);
          case Enrollment.Confirmed _,
              Enrollment.Waiting _,
              Enrollment.Offered _,
              Enrollment.Transferred _ ->
              true;
        };
  }
}
