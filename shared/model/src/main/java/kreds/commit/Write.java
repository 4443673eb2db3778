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
import kreds.file.SharedFile;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.interest.Interest;
import kreds.key.SigningKeys;
import kreds.limit.Limit;
import kreds.mailing.Mailing;
import kreds.meeting.ForgottenAnswer;
import kreds.meeting.Meeting;
import kreds.meeting.Mover;
import kreds.meeting.OwnTemplate;
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
///
/// The kinds are told apart in families, so that a function that starts loads the kinds alone that
/// it writes.
public sealed interface Write {

  /// Kind and identifier of what is written, for messages; no personal data.
  String what();

  /// What it means that this write's condition does not hold.
  default Refused whenRefused() {
    return new Refused.Again();
  }

  /// A network, a run, and who is in it.
  sealed interface OfRun extends Write {}

  /// Those around a network: who may be invited, who is interested, whom people work for.
  sealed interface OfRegister extends Write {}

  /// What is planned and asked in a run, and whom its meetings have told.
  sealed interface OfMeeting extends Write {}

  /// Mailings, and what becomes of letters.
  sealed interface OfMail extends Write {}

  /// A network's texts and what it shows; under its version.
  record NetworkSaved(Optional<Network> before, Network after) implements OfRun {

    @Override
    public String what() {
      return "network " + after.id();
    }
  }

  /// A run; its version guards every seat of it.
  record RunSaved(Optional<Run> before, Run after) implements OfRun {

    @Override
    public String what() {
      return "run " + after.id().network() + "/" + after.id().number();
    }
  }

  /// A person's place in a run; together with the run, which guards it.
  record SeatSaved(Enrollment after) implements OfRun {

    @Override
    public String what() {
      return "enrollment " + after.id();
    }
  }

  /// Somebody whom the meetings' function is to tell of what is open.
  record MoverNoted(Mover mover) implements OfRun {

    @Override
    public String what() {
      return "mover " + mover.enrollment();
    }
  }

  /// That has been done, if it was still to be done.
  record MoverTold(Mover mover) implements OfMeeting {

    /// Another round has told them already, or they have come anew since.
    public static final Refusal ALREADY =
        Refusal.illegal("mover-told", "This mover is told already.");

    @Override
    public String what() {
      return "mover " + mover.enrollment();
    }

    @Override
    public Refused whenRefused() {
      return new Refused.No(ALREADY);
    }
  }

  /// A candidate, who is none yet of that network.
  record CandidateAdded(Candidate candidate) implements OfRegister {

    @Override
    public String what() {
      return "candidate " + candidate.id();
    }
  }

  /// A candidate's next state, if the state is still the one that was read.
  record CandidateSaved(Candidate before, Candidate after) implements OfRegister {

    @Override
    public String what() {
      return "candidate " + after.id();
    }
  }

  /// Takes a candidate off the list, if the state is still the one that was read.
  record CandidateRemoved(Candidate before) implements OfRegister {

    @Override
    public String what() {
      return "candidate " + before.id();
    }
  }

  /// A company of the register; under its version, or new under that name.
  record CompanySaved(Optional<RegisteredCompany> before, RegisteredCompany after)
      implements OfRegister {

    @Override
    public String what() {
      return "company " + after.key();
    }
  }

  /// Takes a company off the register, if it is as it was read.
  record CompanyRemoved(RegisteredCompany before) implements OfRegister {

    @Override
    public String what() {
      return "company " + before.key();
    }
  }

  /// Somebody's interest in a network, under its version; taken away where there is none after.
  record InterestSaved(Optional<Interest> before, Optional<Interest> after) implements OfRegister {

    /// Which one it is.
    public Interest interest() {
      return after.or(this::before).orElseThrow();
    }

    @Override
    public String what() {
      return "interest " + interest().id();
    }
  }

  /// What is known of an address; under its version.
  record ContactSaved(Contact before, Contact after) implements Write {

    @Override
    public String what() {
      return "contact";
    }
  }

  /// The person's own word: a newer consent replaces an older one.
  record ConsentGiven(Person person, Consent consent) implements Write {

    @Override
    public String what() {
      return "contact";
    }
  }

  /// A proposal with those whom its proposer named; under its version.
  record ProposalSaved(Optional<Proposal> before, Proposal after) implements Write {

    @Override
    public String what() {
      return "proposal " + after.id();
    }
  }

  /// A meeting with its team; under its version.
  record MeetingSaved(Optional<Meeting> before, Meeting after) implements OfMeeting {

    @Override
    public String what() {
      return "meeting " + after.id();
    }
  }

  /// How a group's meetings are prepared and kept; under their version.
  record StatutesSaved(RunId run, Statutes before, Statutes after) implements OfMeeting {

    @Override
    public String what() {
      return "statutes of " + run.network();
    }
  }

  /// What an association has written of a template of years; under its version.
  record TemplateSaved(Optional<OwnTemplate> before, OwnTemplate after) implements OfMeeting {

    @Override
    public String what() {
      return "template " + after.name();
    }
  }

  /// A file of a meeting; under its version, or new under its number.
  record FileSaved(Optional<SharedFile> before, SharedFile after) implements OfMeeting {

    @Override
    public String what() {
      return after.id().named() + " of " + after.id().meeting();
    }
  }

  /// What a group is asked; under its version.
  record InquirySaved(Optional<Inquiry> before, Inquiry after) implements OfMeeting {

    @Override
    public String what() {
      return "inquiry of " + after.id().meeting();
    }
  }

  /// What somebody answered, in place of an earlier answer, if the inquiry is still open then.
  record AnswerKept(Inquiry inquiry, Answer answer) implements OfMeeting {

    @Override
    public String what() {
      return "inquiry of " + inquiry.id().meeting();
    }

    @Override
    public Refused whenRefused() {
      return new Refused.No(inquiry.question().closed());
    }
  }

  /// What somebody has answered is forgotten with them: it is what is left of it, or gone.
  record AnswerForgotten(ForgottenAnswer answer) implements OfMeeting {

    @Override
    public String what() {
      return "inquiry of " + answer.inquiry().meeting();
    }
  }

  /// A mailing; under its version.
  record MailingSaved(Optional<Mailing> before, Mailing after) implements OfMail {

    @Override
    public String what() {
      return "mailing " + after.id();
    }
  }

  /// What links are signed with; under its version.
  record KeysSaved(Optional<SigningKeys> before, SigningKeys after) implements Write {

    @Override
    public String what() {
      return "keys";
    }
  }

  /// A letter; its key is new.
  record LetterAdded(Delivery letter) implements Write {

    @Override
    public String what() {
      return "letter " + letter.key();
    }

    @Override
    public Refused whenRefused() {
      return new Refused.Fault(what());
    }
  }

  /// What came of a letter; under its version.
  record LetterMarked(Delivery before, Delivery after) implements OfMail {

    @Override
    public String what() {
      return "letter " + after.key();
    }
  }

  /// Whether letters may leave; under its version.
  record PermitSaved(Optional<SendingPermit> before, SendingPermit after) implements OfMail {

    @Override
    public String what() {
      return "permit to send";
    }
  }

  /// One more of what is limited, unless there are as many as may be.
  record Counted(Limit limit) implements Write {

    @Override
    public String what() {
      return "count " + limit.counted();
    }

    @Override
    public Refused whenRefused() {
      return new Refused.No(limit.over());
    }
  }

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

    @Override
    public String what() {
      return "attempt " + attempt.id();
    }

    @Override
    public Refused whenRefused() {
      return new Refused.No(no);
    }
  }

  /// A mailbox's own calendar is at another address now; if it is still at the one before.
  record CalendarTurned(CalendarTurn after) implements OfMeeting {

    @Override
    public String what() {
      return "calendar " + after.mailbox();
    }
  }

  /// A line of the audit.
  record LineAdded(AuditLine line) implements Write {

    @Override
    public String what() {
      return "audit line " + line.id();
    }

    @Override
    public Refused whenRefused() {
      return new Refused.Fault(what());
    }
  }

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
}
