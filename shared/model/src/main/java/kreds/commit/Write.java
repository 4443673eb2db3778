package kreds.commit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Attempt;
import kreds.company.RegisteredCompany;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.SendingPermit;
import kreds.feed.CalendarTurn;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.interest.Interest;
import kreds.key.SigningKeys;
import kreds.limit.Limit;
import kreds.mailing.Mailing;
import kreds.meeting.Meeting;
import kreds.meeting.Mover;
import kreds.meeting.Statutes;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.run.Enrollment;
import kreds.run.Run;

/// One row that a change writes, with the condition under which it may. A decision holds every row
/// that it was made on, by its version or by a condition.
public sealed interface Write {

  /// A network's texts and what it shows; under its version.
  record NetworkSaved(Optional<Network> before, Network after) implements Write {}

  /// A run; its version guards every seat of it.
  record RunSaved(Optional<Run> before, Run after) implements Write {}

  /// A person's place in a run; together with the run, which guards it.
  record SeatSaved(Enrollment after) implements Write {}

  /// Somebody whom the meetings' function is to tell of what is open.
  record MoverNoted(Mover mover) implements Write {}

  /// That has been done, if it was still to be done.
  record MoverTold(Mover mover) implements Write {

    /// Another round has told them already, or they have come anew since.
    public static final Refusal ALREADY =
        Refusal.illegal("mover-told", "This mover is told already.");
  }

  /// A candidate, who is none yet of that network.
  record CandidateAdded(Candidate candidate) implements Write {}

  /// A candidate's next state, if the state is still the one that was read.
  record CandidateSaved(Candidate before, Candidate after) implements Write {}

  /// Takes a candidate off the list, if the state is still the one that was read.
  record CandidateRemoved(Candidate before) implements Write {}

  /// A company of the register; under its version, or new under that name.
  record CompanySaved(Optional<RegisteredCompany> before, RegisteredCompany after)
      implements Write {}

  /// Takes a company off the register, if it is as it was read.
  record CompanyRemoved(RegisteredCompany before) implements Write {}

  /// Somebody's interest in a network, under its version; taken away where there is none after.
  record InterestSaved(Optional<Interest> before, Optional<Interest> after) implements Write {

    /// Which one it is.
    public Interest interest() {
      return after.or(this::before).orElseThrow();
    }
  }

  /// What is known of an address; under its version.
  record ContactSaved(Contact before, Contact after) implements Write {}

  /// The person's own word: a newer consent replaces an older one.
  record ConsentGiven(Person person, Consent consent) implements Write {}

  /// A proposal with those whom its proposer named; under its version.
  record ProposalSaved(Optional<Proposal> before, Proposal after) implements Write {}

  /// A meeting with its team; under its version.
  record MeetingSaved(Optional<Meeting> before, Meeting after) implements Write {}

  /// How a group's meetings are prepared and kept; under their version.
  record StatutesSaved(RunId run, Statutes before, Statutes after) implements Write {}

  /// What a group is asked; under its version.
  record InquirySaved(Optional<Inquiry> before, Inquiry after) implements Write {}

  /// What somebody answered, in place of an earlier answer, if the inquiry is still open then.
  record AnswerKept(Inquiry inquiry, Answer answer) implements Write {}

  /// A mailing; under its version.
  record MailingSaved(Optional<Mailing> before, Mailing after) implements Write {}

  /// What links are signed with; under its version.
  record KeysSaved(Optional<SigningKeys> before, SigningKeys after) implements Write {}

  /// A letter; its key is new.
  record LetterAdded(Delivery letter) implements Write {}

  /// What came of a letter; under its version.
  record LetterMarked(Delivery before, Delivery after) implements Write {}

  /// Whether letters may leave; under its version.
  record PermitSaved(Optional<SendingPermit> before, SendingPermit after) implements Write {}

  /// One more of what is limited, unless there are as many as may be.
  record Counted(Limit limit) implements Write {}

  /// The key of a post is used now, unless it was used already within the day.
  ///
  /// @param repeats whether the same body may come again under it, since it changes nothing that is
  ///   said: only another is refused
  /// @param no what it is refused with
  record Attempted(Attempt attempt, Instant at, boolean repeats, Refusal no) implements Write {
    /// How long a key is kept: longer than anybody goes on trying, and than a page stays open.
    public static final Duration KEPT = Duration.ofDays(1);

    /// The key of a post is used now.
    public static Attempted of(Attempt attempt, Instant at) {
      return new Attempted(attempt, at, false, attempt.used());
    }

    /// The same where the key was used before, for that body.
    public Attempted after(String earlier) {
      return new Attempted(attempt, at, repeats, attempt.after(earlier));
    }
  }

  /// A mailbox's own calendar is at another address now; if it is still at the one before.
  record CalendarTurned(CalendarTurn after) implements Write {}

  /// A line of the audit.
  record LineAdded(AuditLine line) implements Write {}

  /// What it means that the condition of a write does not hold.
  sealed interface Refused {

    /// Somebody was faster: read and decide again.
    record Again() implements Refused {}

    /// A letter or a line is there already, though nothing else has changed: a fault of the
    /// program, since its key should have been another.
    record Fault(String what) implements Refused {}

    /// A rule's own "no".
    record No(Refusal refusal) implements Refused {}
  }

  /// What it means that this write's condition does not hold.
  default Refused whenRefused() {
    return switch (this) {
      case LetterAdded(var letter) -> new Refused.Fault("letter " + letter.key());
      case LineAdded(var line) -> new Refused.Fault("audit line " + line.id());
      case AnswerKept(var inquiry, var _) -> new Refused.No(inquiry.question().closed());
      case MoverTold _ -> new Refused.No(MoverTold.ALREADY);
      case Counted(var limit) -> new Refused.No(limit.over());
      case Attempted used -> new Refused.No(used.no());
      case NetworkSaved _,
          RunSaved _,
          SeatSaved _,
          MoverNoted _,
          CandidateAdded _,
          CandidateSaved _,
          CandidateRemoved _,
          CompanySaved _,
          CompanyRemoved _,
          InterestSaved _,
          ContactSaved _,
          ConsentGiven _,
          ProposalSaved _,
          MeetingSaved _,
          StatutesSaved _,
          InquirySaved _,
          MailingSaved _,
          KeysSaved _,
          LetterMarked _,
          PermitSaved _,
          CalendarTurned _ ->
          new Refused.Again();
    };
  }

  /// Kind and identifier of what is written, for messages; no personal data.
  default String what() {
    return switch (this) {
      case NetworkSaved(var _, var network) -> "network " + network.id();
      case RunSaved(var _, var run) -> "run " + run.id().network() + "/" + run.id().number();
      case SeatSaved(var enrollment) -> "enrollment " + enrollment.id();
      case MoverNoted(var mover) -> "mover " + mover.enrollment();
      case MoverTold(var mover) -> "mover " + mover.enrollment();
      case CandidateAdded(var candidate) -> "candidate " + candidate.id();
      case CandidateSaved(var _, var candidate) -> "candidate " + candidate.id();
      case CandidateRemoved(var candidate) -> "candidate " + candidate.id();
      case CompanySaved(var _, var company) -> "company " + company.key();
      case CompanyRemoved(var company) -> "company " + company.key();
      case InterestSaved saved -> "interest " + saved.interest().id();
      case ContactSaved _, ConsentGiven _ -> "contact";
      case ProposalSaved(var _, var proposal) -> "proposal " + proposal.id();
      case MeetingSaved(var _, var meeting) -> "meeting " + meeting.id();
      case StatutesSaved(var run, var _, var _) -> "statutes of " + run.network();
      case InquirySaved(var _, var inquiry) -> "inquiry of " + inquiry.id().meeting();
      case AnswerKept(var inquiry, var _) -> "inquiry of " + inquiry.id().meeting();
      case MailingSaved(var _, var mailing) -> "mailing " + mailing.id();
      case KeysSaved _ -> "keys";
      case LetterAdded(var letter) -> "letter " + letter.key();
      case LetterMarked(var _, var letter) -> "letter " + letter.key();
      case PermitSaved _ -> "permit to send";
      case Counted(var limit) -> "count " + limit.counted();
      case Attempted used -> "attempt " + used.attempt().id();
      case CalendarTurned(var turn) -> "calendar " + turn.mailbox();
      case LineAdded(var line) -> "audit line " + line.id();
    };
  }
}
