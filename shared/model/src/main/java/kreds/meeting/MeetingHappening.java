package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Post;
import kreds.person.Person;

/// What can happen to a meeting.
public sealed interface MeetingHappening {

  /// Dates are up for answers.
  ///
  /// @param asked whom the letter goes to
  record PollOpened(Meeting meeting, Inquiry poll, List<Attendee> asked)
      implements MeetingHappening {

    public PollOpened {
      asked = List.copyOf(asked);
    }
  }

  /// It has its date.
  ///
  /// @param before the state before, blank if it is new
  /// @param invited whom the letters go to
  record Dated(Meeting meeting, String before, List<Attendee> invited) implements MeetingHappening {

    public Dated {
      invited = List.copyOf(invited);
    }
  }

  /// Somebody who got a place later is told of it.
  ///
  /// @param all who is concerned by it now, the newcomer among them
  record NewcomerTold(Meeting meeting, Optional<Inquiry> poll, Attendee newcomer, Attendees all)
      implements MeetingHappening {}

  /// Somebody who gave up a place is concerned by it no more.
  ///
  /// @param isRid whether it is taken out of the calendar
  /// @param isMoved whether they go on under another address
  /// @param kept the entry that the mailbox keeps, as it comes anew
  record LeaverTold(
      Meeting meeting, Attendee gone, boolean isRid, boolean isMoved, Optional<KeptEntry> kept)
      implements MeetingHappening {

    /// Of somebody who does not go on.
    public LeaverTold(Meeting meeting, Attendee gone, boolean isRid) {
      this(meeting, gone, isRid, false, Optional.empty());
    }
  }

  /// Whoever makes it happen is, or was, in its run, and something has become of them there.
  ///
  /// @param who by the identifier of the part, or of the enrollment of who was only named in the
  ///   programme
  /// @param post what staff call the part
  /// @param name as it is told; none of who is forgotten
  /// @param staff who are told, where they have to know
  /// @param since when it has become so: it is told once
  record PartChanged(
      Meeting meeting,
      String who,
      String post,
      String name,
      PartChange change,
      Optional<Person> staff,
      Instant since)
      implements MeetingHappening {

    /// Of whoever has, or had, a part.
    ///
    /// @param member as it stood before
    PartChanged(
        Meeting meeting,
        TeamMember member,
        PartChange change,
        Optional<Person> staff,
        Instant since) {
      this(
          meeting,
          member.id(),
          member.post(),
          change == PartChange.FORGOTTEN ? ForgottenPart.NOBODY : member.name(),
          change,
          staff,
          since);
    }
  }

  /// Somebody answered.
  record Answered(Answer answer) implements MeetingHappening {}

  /// Its programme is another one.
  record ProgrammeSet(int before, int after) implements MeetingHappening {}

  /// Staff have changed it, and those who know of it are told.
  record Changed(Rescheduled news) implements MeetingHappening {}

  /// Whoever has not answered an inquiry is reminded, once.
  ///
  /// @param silent whom the letters go to
  record SilentReminded(Meeting meeting, Inquiry inquiry, List<Attendee> silent)
      implements MeetingHappening {

    public SilentReminded {
      silent = List.copyOf(silent);
    }
  }

  /// An inquiry takes no more answers: its time is over.
  ///
  /// @param poll of its meeting, as it ended or has ended before
  /// @param staff who are told if it is the poll that is over
  record InquiryClosed(InquiryId inquiry, DatePoll poll, Person staff)
      implements MeetingHappening {}

  /// What can happen to what the group is asked about its run as a whole.
  sealed interface OfGroup extends MeetingHappening {

    /// The group has other rules; those who have a place are asked to accept them.
    ///
    /// @param before the version before; 0 for none
    /// @param asked whom the letter goes to
    record RulesSet(Inquiry inquiry, int before, List<Attendee> asked) implements OfGroup {

      public RulesSet {
        asked = List.copyOf(asked);
      }
    }

    /// The group is to choose what the rest of its run is about.
    ///
    /// @param asked whom the letter goes to
    record BallotOpened(Inquiry inquiry, List<Attendee> asked) implements OfGroup {

      public BallotOpened {
        asked = List.copyOf(asked);
      }
    }

    /// A ballot takes no more answers, and it is counted.
    ///
    /// @param told whom the letter goes to
    /// @param staff who get one, too, where its time has closed it; empty where they have
    /// @param posts what has become of the group's posts beside who is elected
    record BallotClosed(
        Inquiry inquiry, List<Attendee> told, Optional<Person> staff, ElectedPosts posts)
        implements OfGroup {

      public BallotClosed {
        told = List.copyOf(told);
      }
    }

    /// Somebody who got a place later is asked, too.
    record NewcomerAsked(Inquiry inquiry, Attendee newcomer) implements OfGroup {}

    /// Somebody who gave up a place is asked no more.
    record LeaverReleased(Inquiry inquiry, String gone) implements OfGroup {}

    /// Whoever has not answered is reminded, once.
    ///
    /// @param silent whom the letters go to
    /// @param later whether others were before: these came after them
    record GroupReminded(Inquiry inquiry, List<Attendee> silent, boolean later) implements OfGroup {

      public GroupReminded {
        silent = List.copyOf(silent);
      }
    }

    /// Each who has a place is asked whether they take part for another year.
    ///
    /// @param before the run's state before, in a word
    /// @param asked whom the letter goes to
    record RenewalAsked(Inquiry inquiry, String before, List<Attendee> asked) implements OfGroup {

      public RenewalAsked {
        asked = List.copyOf(asked);
      }
    }

    /// It is asked in other words, or until another moment; nobody is written to again.
    ///
    /// @param before as it was asked
    ///
    /// @param asked who is written to: where it took no more answers, whoever has not answered
    record RenewalChanged(Inquiry inquiry, Inquiry before, List<Attendee> asked)
        implements OfGroup {

      public RenewalChanged {
        asked = List.copyOf(asked);
      }
    }

    /// The time is over in which it is answered.
    ///
    /// @param staff who are told
    record RenewalOver(Inquiry inquiry, RenewalTally tally, Person staff) implements OfGroup {}

    /// Some of a run that is over are told what has come of it.
    record YearTold(Inquiry inquiry, List<Farewell> told) implements OfGroup {

      public YearTold {
        told = List.copyOf(told);
      }
    }

    /// It takes no more answers.
    ///
    /// @param isOrdered whether staff have closed it, and not its time
    record GroupClosed(Inquiry inquiry, boolean isOrdered) implements OfGroup {}
  }

  /// What can happen with those who are asked to speak.
  sealed interface OfSpeaker extends MeetingHappening {

    /// The meeting as it is then.
    Meeting meeting();

    /// Somebody is asked, or told of the meeting that they were asked about.
    ///
    /// @param record the meeting, with what is asked about it
    record Asked(MeetingRecord record, Speaker speaker, SpeakerOccasion occasion)
        implements OfSpeaker {
      @Override
      public Meeting meeting() {
        return record.meeting();
      }
    }

    /// Somebody has said yes or no.
    ///
    /// @param record the meeting as it was
    /// @param speaker as it stood before
    /// @param staff who are told
    record Answered(MeetingRecord record, Speaker speaker, Answer answer, Person staff)
        implements OfSpeaker {
      @Override
      public Meeting meeting() {
        return record.meeting();
      }
    }

    /// Somebody speaks no more.
    ///
    /// @param member as it stood before
    /// @param isTold whether a letter says so
    /// @param isRid whether it is taken out of the calendar
    /// @param kept the entry that the mailbox keeps, as it comes anew
    record Released(
        Meeting meeting,
        TeamMember member,
        boolean isTold,
        boolean isRid,
        SpeakerFarewell why,
        Optional<KeptEntry> kept)
        implements OfSpeaker {}
  }

  /// What belongs to how a group of competitors meets: agenda, attendance, minutes, evaluation.
  sealed interface OfConduct extends MeetingHappening {

    /// Whether it was decided on everybody who is in the run, or on all its meetings.
    boolean isOnAll();

    /// The group has other statutes.
    ///
    /// @param calledOff the meetings about which people were asked how they were, and are no more
    /// @param unasked those that are over and that will not be asked about, though meetings are
    ///   evaluated again
    record StatutesSet(
        Statutes before, Statutes after, List<Meeting> calledOff, List<Meeting> unasked)
        implements OfConduct {

      public StatutesSet {
        calledOff = List.copyOf(calledOff);
        unasked = List.copyOf(unasked);
      }

      @Override
      public boolean isOnAll() {
        return true;
      }
    }

    /// Staff have put somebody into a post of the group, or nobody.
    ///
    /// @param before who was in it until now
    /// @param after who is in it from now on
    /// @param statutes as they are then: their version is the turn of the letters
    /// @param reason as staff wrote it, for the audit
    record PostSet(
        Post post,
        Optional<Attendee> before,
        Optional<Attendee> after,
        Statutes statutes,
        String reason)
        implements OfConduct {
      @Override
      public boolean isOnAll() {
        return true;
      }
    }

    /// Those who have the invitation are told of the programme, the first one or another one since.
    ///
    /// @param before how far they had been told
    /// @param all who is concerned by the meeting
    /// @param holders who has the invitation, one for each mailbox
    record AgendaSent(Meeting meeting, AgendaNotice before, Attendees all, List<Attendee> holders)
        implements OfConduct {

      public AgendaSent {
        holders = List.copyOf(holders);
      }

      @Override
      public boolean isOnAll() {
        return true;
      }
    }

    /// It is noted who was there.
    ///
    /// @param before how many were noted before
    record AttendanceTaken(Meeting meeting, int before) implements OfConduct {
      @Override
      public boolean isOnAll() {
        return false;
      }
    }

    /// Those who read the minutes are told of files that have come since.
    ///
    /// @param told how many of the meeting's files they have been told of, these among them
    /// @param readers whom the letter goes to
    /// @param files the names of those that are new
    record FilesTold(
        Meeting meeting, Inquiry inquiry, int told, List<Attendee> readers, List<String> files)
        implements OfConduct {

      public FilesTold {
        readers = List.copyOf(readers);
        files = List.copyOf(files);
      }

      @Override
      public boolean isOnAll() {
        return true;
      }
    }

    /// The minutes of a meeting are out, the first ones or corrected ones.
    ///
    /// @param inquiry whether somebody objects to them
    /// @param readers whom the letter goes to
    /// @param had who has had a letter about an earlier version
    /// @param files the names of the meeting's files, which the letter names
    record MinutesPublished(
        Meeting meeting,
        Inquiry inquiry,
        List<Attendee> readers,
        Set<String> had,
        List<String> files)
        implements OfConduct {

      public MinutesPublished {
        readers = List.copyOf(readers);
        had = Set.copyOf(had);
        files = List.copyOf(files);
      }

      @Override
      public boolean isOnAll() {
        return true;
      }
    }

    /// Staff have said that the minutes stay as they are.
    ///
    /// @param objections how many they have looked at
    record MinutesStand(Meeting meeting, Inquiry inquiry, int objections) implements OfConduct {
      @Override
      public boolean isOnAll() {
        return false;
      }
    }

    /// Somebody objects to the minutes of a meeting, or does no more.
    ///
    /// @param staff who are told
    record Objected(Meeting meeting, Attendee by, Answer answer, Person staff)
        implements OfConduct {
      @Override
      public boolean isOnAll() {
        return false;
      }
    }

    /// Those who were at a meeting are asked how it was.
    ///
    /// @param asked whom the letter goes to
    record EvaluationAsked(Meeting meeting, Inquiry inquiry, List<Attendee> asked)
        implements OfConduct {

      public EvaluationAsked {
        asked = List.copyOf(asked);
      }

      @Override
      public boolean isOnAll() {
        return true;
      }
    }

    /// Staff have brought a meeting to its end.
    record Held(Meeting meeting, Meeting before) implements OfConduct {
      @Override
      public boolean isOnAll() {
        return true;
      }
    }

    /// The meeting had begun before anybody was told of its programme as it is.
    record AgendaTooLate(Meeting meeting) implements OfConduct {
      @Override
      public boolean isOnAll() {
        return false;
      }
    }
  }

  /// Somebody is forgotten, and with them what they have typed.
  ///
  /// @param enrollment who that was
  record AnswersForgotten(String enrollment, List<ForgottenAnswer> answers)
      implements MeetingHappening {

    public AnswersForgotten {
      answers = List.copyOf(answers);
    }
  }

  /// Meetings are planned for dates that they are meant for; nobody is told.
  record RunPlanned(int meetings) implements MeetingHappening {}

  /// It does not take place, since the run does not come about.
  ///
  /// @param before the state before
  record CalledOff(Meeting meeting, String before) implements MeetingHappening {}

  /// The day of a meeting is over.
  record DayOver(Meeting meeting) implements MeetingHappening {}
}
