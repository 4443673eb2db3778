package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.run.Enrollment;
import kreds.run.Roster;
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

  /// So long after the last meeting it is said that somebody comes too rarely.
  private static final Duration TALKED_ABOUT = Duration.ofDays(14);

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
    /// A meeting is over, and it is not noted who was there.
    ATTENDANCE_MISSING,
    /// A meeting is over, and there are no minutes of it.
    MINUTES_MISSING,
    /// Somebody objects to the minutes of a meeting.
    MINUTES_OBJECTED,
    /// A file of a meeting was announced, and has not come.
    FILE_NOT_COME,
    /// A meeting is over, and attendance and minutes are kept: it can be called held.
    MEETING_NOT_HELD,
    /// Somebody has been at fewer meetings than the group has agreed.
    ATTENDANCE_LOW,
    /// Somebody has been reminded of the group's rules and has not accepted them.
    RULES_NOT_ACCEPTED,
    /// The group has chosen more than was planned since.
    CHOICE_NOT_PLANNED,
    /// A post of the group is vacant, and nobody is being elected.
    POST_VACANT,
    /// The group has chosen speakers, and costs of which their fees take the place are counted
    /// still.
    COSTS_NOT_REPLACED,
    /// The year's meetings are over, and nobody has asked whether the group goes on.
    RENEWAL_NOT_ASKED,
    /// The group has said whether it goes on, and nothing has come of it.
    RENEWAL_OVER
  }

  /// One about a run or a meeting.
  public RunTodo(What what, Instant since, Optional<MeetingRecord> meeting) {
    this(what, since, meeting, "");
  }

  /// All that waits in a run.
  public static List<RunTodo> of(RunMeetings run, Instant now) {
    var state = run.roster().run().state();
    if (state == RunState.CANCELLED) {
      return List.of();
    }
    if (state == RunState.FINISHED) {
      return kept(run, now);
    }
    var all = new ArrayList<RunTodo>();
    notPlanned(run, now).ifPresent(all::add);
    for (var record : run.meetings()) {
      about(record, isPlanning(run), now).ifPresent(all::add);
      all.addAll(SpeakerTodo.of(record, now));
      all.addAll(afterwards(record, now));
    }
    low(run, now).ifPresent(all::add);
    notAccepted(run, now).ifPresent(all::add);
    chosen(run, now).ifPresent(all::add);
    vacant(run, now).ifPresent(all::add);
    replaced(run, now).ifPresent(all::add);
    renewed(run, now).ifPresent(all::add);
    return all;
  }

  /// What is still to be kept of its meetings, though their year is over: a meeting of competitors
  /// is not held before attendance and minutes are there (S19).
  public static List<RunTodo> kept(RunMeetings run, Instant now) {
    return run.meetings().stream().flatMap(record -> afterwards(record, now).stream()).toList();
  }

  private static Optional<RunTodo> notPlanned(RunMeetings run, Instant now) {
    var taking =
        run.meetings().stream().map(MeetingRecord::meeting).filter(RunTodo::isToBe).toList();
    var isPlanned = taking.stream().anyMatch(meeting -> !meeting.isOver(now));
    if (isPlanned) {
      return Optional.empty();
    }
    return switch (run.roster().run().state()) {
      case READY, RUNNING ->
          Optional.of(
              new RunTodo(
                  taking.size() < FEWEST_MEETINGS
                      ? What.MEETING_NOT_PLANNED
                      : What.RENEWAL_NOT_ASKED,
                  taking.stream()
                      .flatMap(meeting -> meeting.slot().stream())
                      .map(slot -> slot.end().instant())
                      .max(Comparator.naturalOrder())
                      .orElseGet(() -> completeSince(run.roster())),
                  Optional.empty()));
      case RECRUITING, RENEWING, FINISHED, CANCELLED -> Optional.empty();
    };
  }

  /// When the last of the fewest that it needs got a place: whatever else happens in the run since
  /// makes nothing wait shorter.
  private static Instant completeSince(Roster roster) {
    var run = roster.run();
    return roster.in(Enrollment.Confirmed.class).stream()
        .map(Enrollment.Confirmed::since)
        .sorted()
        .limit(run.capacity().minimum())
        .max(Comparator.naturalOrder())
        .orElse(run.stamp().createdAt());
  }

  private static boolean isToBe(Meeting meeting) {
    return meeting.state() != MeetingState.CANCELLED;
  }

  /// Once the group is asked whether it goes on nothing more is planned in its year.
  private static boolean isPlanning(RunMeetings run) {
    return run.roster().run().state() != RunState.RENEWING;
  }

  private static Optional<RunTodo> about(MeetingRecord record, boolean isPlanning, Instant now) {
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
              .filter(since -> isPlanning && !since.isAfter(now))
              .map(since -> new RunTodo(What.MEETING_NOT_ARRANGED, since, Optional.of(record)));
      case HELD, CANCELLED -> Optional.empty();
    };
  }

  private static List<RunTodo> afterwards(MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    if (meeting.state() == MeetingState.HELD) {
      return objected(record).stream().toList();
    }
    if (meeting.state() != MeetingState.SCHEDULED || !meeting.isOver(now)) {
      return List.of();
    }
    var end = MeetingLetters.slot(meeting).end().instant();
    var all = new ArrayList<RunTodo>();
    if (!meeting.attendance().isTaken()) {
      all.add(new RunTodo(What.ATTENDANCE_MISSING, end, Optional.of(record)));
    }
    if (record.minutes().isEmpty()) {
      all.add(new RunTodo(What.MINUTES_MISSING, end, Optional.of(record)));
    }
    if (all.isEmpty()) {
      all.add(new RunTodo(What.MEETING_NOT_HELD, end, Optional.of(record)));
    }
    objected(record).ifPresent(all::add);
    return all;
  }

  /// Until the minutes are corrected, or staff say that they stay as they are.
  private static Optional<RunTodo> objected(MeetingRecord record) {
    return record.openObjections().stream()
        .findFirst()
        .map(first -> new RunTodo(What.MINUTES_OBJECTED, first.at(), Optional.of(record)));
  }

  /// Staff talk to whoever comes too rarely; who does not come all the same is no news for ever.
  private static Optional<RunTodo> low(RunMeetings run, Instant now) {
    return new Turnout(run)
        .lowSince()
        .filter(since -> now.isBefore(since.plus(TALKED_ABOUT)))
        .map(since -> new RunTodo(What.ATTENDANCE_LOW, since, Optional.empty()));
  }

  private static Optional<RunTodo> notAccepted(RunMeetings run, Instant now) {
    var group = new GroupInquiries(run);
    return group
        .rules()
        .filter(rules -> rules.inquiry().isOpen(now))
        .flatMap(rules -> group.overdueSince(rules, now))
        .map(since -> new RunTodo(What.RULES_NOT_ACCEPTED, since, Optional.empty()));
  }

  private static Optional<RunTodo> chosen(RunMeetings run, Instant now) {
    return new Balloting(run)
        .notPlanned(now)
        .map(InquiryRecord::inquiry)
        .filter(_ -> isPlanning(run))
        .map(inquiry ->
            new RunTodo(What.CHOICE_NOT_PLANNED, closed(inquiry, now), Optional.empty()));
  }

  /// Until they are set the group pays by the budget what it has chosen and what that was to
  /// replace.
  private static Optional<RunTodo> replaced(RunMeetings run, Instant now) {
    return new Balloting(run)
        .notReplacing()
        .map(InquiryRecord::inquiry)
        .filter(_ -> isPlanning(run))
        .map(inquiry ->
            new RunTodo(What.COSTS_NOT_REPLACED, closed(inquiry, now), Optional.empty()));
  }

  /// Closed by its time, or by staff before, who have said so then.
  private static Instant closed(Inquiry inquiry, Instant now) {
    return inquiry.closesAt().isAfter(now) ? now : inquiry.closesAt();
  }

  /// A post waits once the group is complete: since its person gave up their place, or the election
  /// was over in which nobody was named for it, or else since then.
  private static Optional<RunTodo> vacant(RunMeetings run, Instant now) {
    var roster = run.roster();
    var state = roster.run().state();
    var posts = run.statutes().posts();
    if ((state != RunState.READY && state != RunState.RUNNING)
        || posts.vacant(roster).isEmpty()
        || new Balloting(run).isElecting(now)) {
      return Optional.empty();
    }
    var since =
        posts
            .leftAt(roster)
            .or(() -> new Balloting(run).lastElected().map(Inquiry::closesAt))
            .orElseGet(() -> completeSince(roster));
    return Optional.of(
        new RunTodo(What.POST_VACANT, since.isAfter(now) ? now : since, Optional.empty()));
  }

  /// Closed by its time or by staff: what becomes of the group is theirs to order.
  private static Optional<RunTodo> renewed(RunMeetings run, Instant now) {
    return new Renewal(run)
        .asked()
        .map(InquiryRecord::inquiry)
        .filter(asked -> !asked.isOpen(now))
        .map(asked -> new RunTodo(What.RENEWAL_OVER, closed(asked, now), Optional.empty()));
  }
}
