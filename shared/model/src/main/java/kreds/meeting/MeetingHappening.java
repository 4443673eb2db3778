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

  /// An inquiry takes no more answers: its time is over.
  ///
  /// @param poll of its meeting, as it ended or has ended before
  /// @param staff who are told if it is the poll that is over
  record InquiryClosed(InquiryId inquiry, DatePoll poll, Person staff)
      implements MeetingHappening {}

  /// It does not take place, since the run does not come about.
  ///
  /// @param before the state before
  record CalledOff(Meeting meeting, String before) implements MeetingHappening {}

  /// The day of a meeting is over.
  record DayOver(Meeting meeting) implements MeetingHappening {}
}
