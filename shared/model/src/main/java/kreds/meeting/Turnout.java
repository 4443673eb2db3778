package kreds.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Stay;

/// How often each participant of a run was at its meetings, beside what the group has agreed (S12).
///
/// @param run with its meetings
public record Turnout(RunMeetings run) {
  private static final int WHOLE = 100;

  /// So many meetings one has to have been invited to before anything is said of it: who misses one
  /// has missed nothing yet.
  private static final int FEWEST = 2;

  /// How often one participant was there.
  ///
  /// @param attended at how many
  /// @param of so many that were since the person got the place
  /// @param isLow whether that is less than the group has agreed
  public record Share(Attendee who, int attended, int of, boolean isLow) {

    /// In percent, rounded down; nothing while there was no meeting.
    public Optional<Integer> percent() {
      return of == 0 ? Optional.empty() : Optional.of(WHOLE * attended / of);
    }
  }

  /// The meetings that count: those of which it is kept who was there.
  public List<Meeting> counted() {
    return run.meetings().stream()
        .map(MeetingRecord::meeting)
        .filter(meeting -> meeting.attendance().isTaken())
        .toList();
  }

  /// Everybody who has a place now, in order of arrival.
  public List<Share> shares() {
    return Attendees.inRun(run.roster()).participants().stream().map(this::of).toList();
  }

  /// Everybody who was at a meeting and has no place any more, in order of arrival: what was kept
  /// of them stays, and nothing more is expected of them.
  public List<Share> former() {
    return run.roster().enrollments().stream()
        .filter(each -> !goesOn(each))
        .map(each ->
            new Share(
                Attendees.formerly(run.roster(), each), attended(each.id()), had(each), false))
        .filter(share -> share.attended() > 0)
        .toList();
  }

  /// Whether that one was at a meeting, under whichever address they had then.
  public boolean wasAt(String enrollment, Meeting meeting) {
    return wasAt(run.roster(), enrollment, meeting);
  }

  /// Whether it is noted who was at a meeting, and that one was not, whichever address they have
  /// now: what is said under an earlier one is theirs.
  public static boolean isNotedAway(Roster roster, String row, Meeting meeting) {
    return meeting.attendance().isTaken()
        && roster.present(row).filter(now -> wasAt(roster, now.id(), meeting)).isEmpty();
  }

  static boolean wasAt(Roster roster, String enrollment, Meeting meeting) {
    return roster.idsOf(enrollment).stream().anyMatch(meeting.attendance()::has);
  }

  /// Whoever has another address now is there under that one.
  private static boolean goesOn(Enrollment one) {
    return one instanceof Enrollment.Confirmed || one.isFormer();
  }

  private int attended(String enrollment) {
    return (int) counted().stream().filter(meeting -> wasAt(enrollment, meeting)).count();
  }

  /// How many meetings began while they had the place, or saw them anyhow.
  private int had(Enrollment gone) {
    return (int)
        counted().stream()
            .filter(meeting ->
                wasAt(gone.id(), meeting)
                    || gone.who().had().filter(stay -> began(meeting, stay)).isPresent())
            .count();
  }

  private static boolean began(Meeting meeting, Stay stay) {
    return meeting
        .slot()
        .map(slot -> slot.start().instant())
        .filter(at -> !at.isBefore(stay.since()) && stay.until().filter(at::isAfter).isEmpty())
        .isPresent();
  }

  /// When the last meeting that counts ended, if somebody has been there too rarely; empty if
  /// nobody has.
  Optional<Instant> lowSince() {
    return shares().stream().anyMatch(Share::isLow)
        ? counted().stream()
            .flatMap(meeting -> meeting.slot().stream())
            .map(slot -> slot.end().instant())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Share of(Attendee who) {
    var asked = counted().stream().filter(meeting -> wasIn(who, meeting)).toList();
    var attended = attended(who.id());
    var isLow =
        asked.size() >= FEWEST && WHOLE * attended < run.statutes().attendance() * asked.size();
    return new Share(who, attended, asked.size(), isLow);
  }

  /// A meeting that began before somebody had the place counts only if they were there.
  private boolean wasIn(Attendee who, Meeting meeting) {
    var begins = meeting.slot().map(slot -> slot.start().instant());
    return wasAt(who.id(), meeting)
        || begins.filter(at -> who.since().filter(at::isBefore).isEmpty()).isPresent();
  }
}
