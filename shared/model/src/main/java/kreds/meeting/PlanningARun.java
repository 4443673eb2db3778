package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Plans the meetings of a run at once (S14): each is meant for a date, and nobody is told before
/// it is polled or scheduled under its title.
///
/// @param run with its meetings
public record PlanningARun(RunMeetings run) {

  /// Adds those that are not there yet. The same order again changes nothing; one that means other
  /// dates than those that stand is refused, since nobody would know which of both holds.
  ///
  /// @param meant planned meetings, each meant for a date
  public Outcome<Decision<RunMeetings, MeetingHappening>> plan(List<Meeting> meant, Instant now) {
    var no =
        over().or(() -> past(meant, now)).or(() -> otherwise(meant)).or(() -> overlapping(meant));
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var fresh = meant.stream().filter(each -> !stands(each)).toList();
    if (fresh.isEmpty()) {
      return Outcome.done(Decision.unchanged(run));
    }
    var after = run;
    for (var each : fresh) {
      var number = after.nextNumber();
      var meeting = each.numbered(number, called(each, meant.indexOf(each) + 1, number));
      after = after.with(new MeetingRecord(meeting, List.of()), meeting, List.of(), now);
    }
    return Outcome.done(Decision.of(after, new MeetingHappening.RunPlanned(fresh.size())));
  }

  /// Where the plan only counts its meetings it goes on counting after those that there are.
  private static String called(Meeting meant, int place, int number) {
    return meant.title().equals(RunTemplate.numbered(place))
        ? RunTemplate.numbered(number)
        : meant.title();
  }

  /// The planned meeting of that title, which nobody has been told of.
  public Optional<Meeting> named(String title) {
    return run.meetings().stream()
        .map(MeetingRecord::meeting)
        .filter(meeting -> meeting.state() == MeetingState.PLANNED)
        .filter(meeting -> meeting.title().equals(title))
        .findFirst();
  }

  private Optional<Refusal> over() {
    return run.roster().run().state().ending("no meeting can be planned");
  }

  private static Optional<Refusal> past(List<Meeting> meant, Instant now) {
    return meant.stream()
        .flatMap(meeting -> meeting.timing().meant().stream())
        .filter(slot -> !slot.start().instant().isAfter(now))
        .findFirst()
        .map(slot ->
            Refusal.wrong("firstMeeting", "date-past", "This date is past: " + slot.said()));
  }

  /// A meeting that begins on that day is the one that is meant, whatever it is called; and so is
  /// the one that this plan made before, whatever has become of it: polled, moved or cancelled.
  private boolean stands(Meeting meant) {
    return run.meetings().stream()
        .map(MeetingRecord::meeting)
        .anyMatch(meeting ->
            meeting.id().equals(meant.id())
                || (meeting.state() != MeetingState.CANCELLED && beginsWith(meeting, meant)));
  }

  private static boolean beginsWith(Meeting meeting, Meeting meant) {
    var slot = meeting.expected();
    return slot.isPresent() && meant.timing().meant().filter(slot.get()::beginsWith).isPresent();
  }

  private static boolean isFor(Meeting meeting, Meeting meant) {
    var slot = meeting.timing().meant();
    return slot.isPresent() && meant.timing().meant().filter(slot.get()::isAt).isPresent();
  }

  /// What only shares a day with a meeting that stands is another one, and nobody can be in both.
  private Optional<Refusal> overlapping(List<Meeting> meant) {
    var fresh =
        meant.stream()
            .filter(each -> !stands(each))
            .flatMap(each -> each.timing().meant().stream())
            .toList();
    return Overlap.against(run.meetings(), "", fresh);
  }

  private Optional<Refusal> otherwise(List<Meeting> meant) {
    var others =
        run.meetings().stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.state() == MeetingState.PLANNED)
            .filter(meeting -> meant.stream().noneMatch(each -> isFor(meeting, each)))
            .map(meeting ->
                meeting.outline().said()
                    + meeting.timing().meant().map(slot -> " on " + slot.times()).orElse(""))
            .collect(Collectors.joining("; "));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.illegal(
                "run-planned",
                "Planned already, for other dates: "
                    + others
                    + ". Nothing is changed. move-meeting plans one of them for another day, and"
                    + " cancel-meeting takes one away that is not to be."));
  }
}
