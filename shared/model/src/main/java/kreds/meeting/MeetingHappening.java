package kreds.meeting;

import java.util.List;
import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
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
  record LeaverTold(Meeting meeting, Attendee gone, boolean isRid) implements MeetingHappening {}

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

    /// Somebody who got a place later is asked, too.
    record NewcomerAsked(Inquiry inquiry, Attendee newcomer) implements OfGroup {}

    /// Somebody who gave up a place is asked no more.
    record LeaverReleased(Inquiry inquiry, String gone) implements OfGroup {}

    /// Whoever has not answered is reminded, once.
    ///
    /// @param silent whom the letters go to
    record GroupReminded(Inquiry inquiry, List<Attendee> silent) implements OfGroup {

      public GroupReminded {
        silent = List.copyOf(silent);
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
    record Released(
        Meeting meeting, TeamMember member, boolean isTold, boolean isRid, SpeakerFarewell why)
        implements OfSpeaker {}
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
