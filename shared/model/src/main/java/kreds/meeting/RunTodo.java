package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.InquiryRecord;
import kreds.run.RunState;
import kreds.text.Worded;

/// One thing in a run that waits for staff: it is read from the run as it is, so that doing it
/// removes it.
///
/// @param since when it has waited
/// @param meeting that it is about; none where it is about the run
/// @param speaker that it is about, by the post; blank for none
public record RunTodo(What what, Instant since, Optional<MeetingRecord> meeting, String speaker) {
  /// A run has four or five meetings; whether there is a fifth the group says.
  private static final int FEWEST_MEETINGS = 4;

  /// So long before a meeting its programme should stand: members of one group are competitors, and
  /// an agenda goes out beforehand.
  private static final Duration PROGRAMME_BEFORE = Duration.ofDays(14);

  /// So long before the date that a meeting is meant for it should be polled or scheduled.
  private static final Duration ARRANGED_BEFORE = Duration.ofDays(56);

  /// The things that can wait.
  public enum What implements Worded {
    /// The group is complete, or has met, and no meeting is planned.
    MEETING_NOT_PLANNED,
    /// A meeting is meant for a date that comes near, and nobody has been told of it.
    MEETING_NOT_ARRANGED,
    /// A poll is over, and its date is not chosen.
    DATE_NOT_CHOSEN,
    /// A meeting is near and has no programme.
    PROGRAMME_MISSING,
    /// Somebody was asked to speak, and has not answered in time.
    SPEAKER_SILENT,
    /// Somebody has said no to speak, and nobody was asked in their place.
    SPEAKER_DECLINED,
    /// Somebody has been reminded of the group's rules and has not accepted them.
    RULES_NOT_ACCEPTED
  }

  /// One about a run or a meeting.
  public RunTodo(What what, Instant since, Optional<MeetingRecord> meeting) {
    this(what, since, meeting, "");
  }

  /// All that waits in a run.
  public static List<RunTodo> of(RunMeetings run, Instant now) {
    var state = run.roster().run().state();
    if (state == RunState.CANCELLED || state == RunState.FINISHED) {
      return List.of();
    }
    var all = new ArrayList<RunTodo>();
    notPlanned(run, now).ifPresent(all::add);
    for (var record : run.meetings()) {
      about(record, now).ifPresent(all::add);
      all.addAll(SpeakerTodo.of(record, now));
    }
    notAccepted(run, now).ifPresent(all::add);
    return all;
  }

  private static Optional<RunTodo> notPlanned(RunMeetings run, Instant now) {
    var taking =
        run.meetings().stream().map(MeetingRecord::meeting).filter(RunTodo::isToBe).toList();
    var isPlanned = taking.stream().anyMatch(meeting -> !meeting.isOver(now));
    if (isPlanned || taking.size() >= FEWEST_MEETINGS) {
      return Optional.empty();
    }
    return switch (run.roster().run().state()) {
      case READY, RUNNING ->
          Optional.of(
              new RunTodo(
                  What.MEETING_NOT_PLANNED,
                  taking.stream()
                      .flatMap(meeting -> meeting.slot().stream())
                      .map(slot -> slot.end().instant())
                      .max(Comparator.naturalOrder())
                      .orElse(run.roster().run().stamp().updatedAt()),
                  Optional.empty()));
      case RECRUITING, RENEWING, FINISHED, CANCELLED -> Optional.empty();
    };
  }

  private static boolean isToBe(Meeting meeting) {
    return meeting.state() != MeetingState.CANCELLED;
  }

  private static Optional<RunTodo> about(MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    return switch (meeting.state()) {
      case POLLING ->
          record
              .poll()
              .filter(_ -> !record.isPolling(now))
              .map(poll ->
                  new RunTodo(
                      What.DATE_NOT_CHOSEN, poll.inquiry().closesAt(), Optional.of(record)));
      case SCHEDULED ->
          meeting
              .slot()
              .map(slot -> slot.start().instant().minus(PROGRAMME_BEFORE))
              .filter(since -> meeting.programme().items().isEmpty())
              .filter(since -> meeting.isAhead(now) && !since.isAfter(now))
              .map(since -> new RunTodo(What.PROGRAMME_MISSING, since, Optional.of(record)));
      case PLANNED ->
          meeting
              .timing()
              .meant()
              .map(slot -> slot.start().instant().minus(ARRANGED_BEFORE))
              .filter(since -> !since.isAfter(now))
              .map(since -> new RunTodo(What.MEETING_NOT_ARRANGED, since, Optional.of(record)));
      case HELD, CANCELLED -> Optional.empty();
    };
  }

  private static Optional<RunTodo> notAccepted(RunMeetings run, Instant now) {
    var group = new GroupInquiries(run);
    return group
        .rules()
        .filter(rules -> isReminded(rules, now))
        .flatMap(rules -> group.overdueSince(rules, now))
        .map(since -> new RunTodo(What.RULES_NOT_ACCEPTED, since, Optional.empty()));
  }

  private static boolean isReminded(InquiryRecord rules, Instant now) {
    return rules.inquiry().isOpen(now) && rules.inquiry().remindsAt().isEmpty();
  }
}
