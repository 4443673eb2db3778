package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;

/// What staff change of a meeting that people know of already.
public sealed interface Rescheduled {

  /// The meeting as it is now.
  Meeting meeting();

  /// It is meant for another day, or another place: nobody has been told of it, and nobody is.
  record Meant(Meeting before, Meeting meeting) implements Rescheduled {}

  /// Another person hosts or leads it.
  ///
  /// @param post such as `host`
  /// @param gone the former, if they know of it: they were asked for its dates, or invited
  /// @param isRid whether the entry is taken out of their calendar
  /// @param stays in which other ways they are concerned by it
  /// @param kept the entry that the mailbox keeps, as it comes anew
  record Named(
      Meeting meeting,
      String post,
      Optional<Attendee> gone,
      boolean isRid,
      Set<Attendee.Role> stays,
      Optional<KeptEntry> kept)
      implements Rescheduled {

    public Named {
      stays = Set.copyOf(stays);
    }

    /// Whether they make it happen in another way.
    boolean helps() {
      return stays.stream().anyMatch(role -> role != Attendee.Role.PARTICIPANT);
    }
  }

  /// It has another time, another place, or both.
  ///
  /// @param all who is concerned by it now: those who had the invitation are told what is another,
  ///   who came since gets the first one
  /// @param awaited who has not said, or has to say anew, whether they come
  record Moved(Meeting before, Meeting meeting, Attendees all, Set<String> awaited)
      implements Rescheduled {

    public Moved {
      awaited = Set.copyOf(awaited);
    }

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
  /// @param awaited who has not said whether they come
  record Corrected(
      Meeting before, Meeting meeting, Attendees all, List<Attendee> told, Set<String> awaited)
      implements Rescheduled {

    public Corrected {
      told = List.copyOf(told);
      awaited = Set.copyOf(awaited);
    }

    /// Its texts that are others, in a word each.
    List<String> texts() {
      var all = new ArrayList<String>();
      if (isTitledOtherwise()) {
        all.add("title");
      }
      if (isAtAnotherPlace()) {
        all.add("place");
      }
      if (isFoundOtherwise()) {
        all.add("directions");
      }
      return all;
    }

    /// Whether it is called otherwise.
    public boolean isTitledOtherwise() {
      return !before.title().equals(meeting.title());
    }

    /// Whether its place reads otherwise.
    public boolean isAtAnotherPlace() {
      return !before.place().equals(meeting.place());
    }

    /// Whether one finds it otherwise.
    public boolean isFoundOtherwise() {
      return !before.outline().directions().equals(meeting.outline().directions());
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
