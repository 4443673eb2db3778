package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Stay;

/// Of whom it is noted whether they were at a meeting (S12): who had a place on its day, though
/// they have left since, and whoever was seen there. Who has come after its day cannot have been
/// there, and who is forgotten stands on no list.
///
/// @param roster of the run, as it is now
/// @param meeting that has a date
public record MeetingRoll(Roster roster, Meeting meeting) {
  /// So long after a meeting it is still asked who was there, where somebody was noted; then it is
  /// as it is, and can be put right.
  private static final Duration ASKED = Duration.ofDays(1);

  /// Everybody on it: who has a place, then who has left.
  public List<Attendee> people() {
    var all = new ArrayList<Attendee>();
    var gone = new ArrayList<Attendee>();
    for (var each : roster.enrollments()) {
      if (isOn(each)) {
        if (each instanceof Enrollment.Confirmed place) {
          all.add(Attendees.participating(roster, place, Optional.of(place.since())));
        } else {
          gone.add(Attendees.formerly(roster, each));
        }
      }
    }
    all.addAll(gone);
    return all;
  }

  /// Whether that one is on it.
  public boolean has(String enrollment) {
    return roster.find(enrollment).filter(this::isOn).isPresent();
  }

  /// Whether that one was seen, under whichever address they had then.
  public boolean wasSeen(String enrollment) {
    return Turnout.wasAt(roster, enrollment, meeting);
  }

  /// Whether there is nothing more to ask: everybody was seen, or somebody was and the day after is
  /// over, too.
  public boolean isComplete(Instant now) {
    return meeting.attendance().isTaken()
        && (people().stream().allMatch(each -> wasSeen(each.id()))
            || !now.isBefore(slot().end().instant().plus(ASKED)));
  }

  /// Those of them of whom it is not noted yet.
  List<String> unseen(Collection<String> came) {
    return came.stream().filter(each -> !wasSeen(each)).toList();
  }

  /// All under which those may be noted: a former address, too.
  List<String> rows(Collection<String> away) {
    var all = new ArrayList<>(away);
    for (var each : away) {
      all.addAll(roster.idsOf(each));
    }
    return all;
  }

  private boolean isOn(Enrollment each) {
    if (each.person().isForgotten()) {
      return false;
    }
    var had = each.who().had().filter(this::covers).isPresent();
    return switch (each) {
      case Enrollment.Confirmed place -> had || isInTime(place.since()) || wasSeen(place.id());
      case Enrollment.Transferred gone -> !gone.moved() && (wasThere(gone) || wasSeen(gone.id()));
      case Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _ ->
          had || wasSeen(each.id());
    };
  }

  private boolean covers(Stay stay) {
    return isInTime(stay.since()) && stay.until().filter(this::isBefore).isEmpty();
  }

  /// Of whose place a colleague has it is known since when they are somebody, and until when it was
  /// theirs.
  private boolean wasThere(Enrollment.Transferred gone) {
    return gone.who().provedAt().filter(this::isInTime).isPresent() && !isBefore(gone.at());
  }

  private boolean isBefore(Instant at) {
    return at.isBefore(slot().start().instant());
  }

  /// On the last day of the meeting or before: whoever came in the afternoon may have been seen.
  private boolean isInTime(Instant at) {
    return !LocalDate.ofInstant(at, slot().end().zone())
        .isAfter(slot().end().local().toLocalDate());
  }

  private Slot slot() {
    return MeetingLetters.slot(meeting);
  }
}
