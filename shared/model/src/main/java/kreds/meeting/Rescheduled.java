package kreds.meeting;

import java.util.List;
import kreds.inquiry.Attendee;

/// What staff change of a meeting that people know of already.
public sealed interface Rescheduled {

  /// The meeting as it is now.
  Meeting meeting();

  /// It has another time, another place, or both.
  ///
  /// @param all who is concerned by it now: those who had the invitation are told what is another,
  ///   who came since gets the first one
  record Moved(Meeting before, Meeting meeting, Attendees all) implements Rescheduled {

    /// Whether the time is another: then who had answered is asked anew.
    public boolean isOnAnotherTime() {
      return !before.slot().equals(meeting.slot());
    }

    /// Whether it begins as it did, and only its end is another.
    public boolean beginsAsBefore() {
      return before
          .slot()
          .flatMap(was -> meeting.slot().filter(slot -> slot.start().equals(was.start())))
          .isPresent();
    }

    /// Whether the place is.
    public boolean isAtAnotherPlace() {
      return !before.place().equals(meeting.place());
    }
  }

  /// Its title is another, or its place is spelt otherwise.
  ///
  /// @param told who has the invitation, one for each mailbox; nobody while there is no date
  record Corrected(Meeting before, Meeting meeting, Attendees all, List<Attendee> told)
      implements Rescheduled {

    public Corrected {
      told = List.copyOf(told);
    }
  }

  /// It does not take place.
  ///
  /// @param all who is concerned by it
  /// @param told who has the invitation, or was asked for a date, one for each mailbox
  /// @param goesOn whether its run does: neither over nor about to decide that
  record Cancelled(
      MeetingRecord before,
      Meeting meeting,
      Attendees all,
      List<Attendee> told,
      Reason reason,
      boolean goesOn)
      implements Rescheduled {

    public Cancelled {
      told = List.copyOf(told);
    }
  }
}
