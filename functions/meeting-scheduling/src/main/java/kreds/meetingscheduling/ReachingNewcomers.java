package kreds.meetingscheduling;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Tries;
import kreds.mail.Delivery;
import kreds.meeting.Announcement;
import kreds.meeting.Guests;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingLetters;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;
import kreds.network.Roster;
import kreds.network.Rosters;

/// Who gets a place after the poll or the invitation went out gets theirs (E17): one enrollment
/// covers the whole run. Looks at the open meetings every few minutes; who has been told already
/// stands with the meeting, so nobody hears twice. A meeting whose day is over is taken off, and
/// the next one shows in its place.
record ReachingNewcomers(
    MeetingLookup reading,
    Meetings meetings,
    Rosters rosters,
    Auditing auditing,
    InstantSource clock,
    Tries tries) {

  /// @param letters to newcomers
  /// @param closed meetings whose day is over
  /// @param nextDue when the next one is over; before that there is nothing to do unless a place is
  ///   taken
  record Summary(int meetings, int letters, int closed, Optional<Instant> nextDue) {}

  /// Looks once.
  Summary look() {
    var now = clock.instant();
    var seen = new HashMap<String, Optional<Roster>>();
    var letters = 0;
    var closed = 0;
    var open = meetings.open();
    var next = Optional.<Instant>empty();
    for (var meeting : open) {
      if (meeting.isOver(now)) {
        meetings.close(meeting);
        closed++;
      } else {
        letters += isBehind(meeting, seen, now) ? reach(meeting) : 0;
        next = earlier(next, meeting);
      }
    }
    return new Summary(open.size() - closed, letters, closed, next);
  }

  private boolean isBehind(Meeting meeting, Map<String, Optional<Roster>> seen, Instant now) {
    var roster = seen.computeIfAbsent(meeting.network(), rosters::of);
    return roster.isPresent() && isBehind(meeting, roster.get(), now);
  }

  private static boolean isBehind(Meeting meeting, Roster roster, Instant now) {
    return isLacking(meeting, roster, now)
        || Announcement.of(roster.network(), meeting, now).isPresent();
  }

  /// Once the deadline is over, nobody is asked any more; the invitation will come.
  private static boolean isLacking(Meeting meeting, Roster roster, Instant now) {
    var tooLate = meeting.state() == MeetingState.POLLING && !meeting.isPolling(now);
    return !tooLate && !letters(meeting, roster).missing().isEmpty();
  }

  /// Decides on a consistent reading, since the index may be a moment behind.
  private int reach(Meeting behind) {
    return tries.untilFresh(() ->
        switch (reading.of(behind.network(), behind.id())) {
          case Outcome.Refused<MeetingContext> gone -> 0;
          case Outcome.Done<MeetingContext>(var read) -> reached(read, clock.instant());
        });
  }

  private int reached(MeetingContext read, Instant now) {
    var meeting = read.meeting();
    if (!isBehind(meeting, read.roster(), now)) {
      return 0;
    }
    var lacking = isLacking(meeting, read.roster(), now);
    var letters = letters(meeting, read.roster());
    var due = lacking ? letters.due(now) : List.<Delivery>of();
    var after = meeting.telling(lacking ? letters.missing() : List.of());
    var line =
        auditing.line(
            "meeting/" + meeting.id(), "system", "reach-newcomers", "", due.size() + " letters");
    meetings.save(
        meeting,
        after,
        Announcement.of(read.network(), after, now),
        Consequences.of(line).and(due));
    return due.size();
  }

  private static MeetingLetters letters(Meeting meeting, Roster roster) {
    return new MeetingLetters(meeting, roster.network(), Guests.of(meeting, roster));
  }

  private static Optional<Instant> earlier(Optional<Instant> next, Meeting meeting) {
    var end = meeting.chosen().map(slot -> slot.end().instant());
    if (end.isEmpty()) {
      return next;
    }
    return next.isPresent() && next.get().isBefore(end.get()) ? next : end;
  }
}
