package kreds.meetingscheduling.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.id.RunId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.meeting.Balloting;
import kreds.meeting.DatePoll;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;
import kreds.meeting.Renewal;
import kreds.meeting.RunMeetings;
import kreds.meeting.RunTodo;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.outcome.Outcome;
import kreds.run.Networks;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.text.Language;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;
import kreds.web.staff.Waiting;

/// What waits for staff in the runs that are on, and of the meetings of those before, the longest
/// first, each with what does it next: it is read from the runs as they are, so that doing it
/// removes it. Two queries a run, and one more where a meeting of it takes files.
///
/// @param language in which networks are named
public record TodayOfMeetings(
    Networks networks,
    Meetings meetings,
    RunMeetingsLookup lookup,
    SharedFiles files,
    InstantSource clock,
    Language language) {
  private static final String NETWORK = "network";

  /// Whoever announces a file sends it in the same hour; a day later it was forgotten, or refused.
  private static final Duration COMES_WITHIN = Duration.ofDays(1);

  /// What waits.
  private record TodayOfMeetingsJson(List<TodoJson> waiting) {}

  /// One thing that waits.
  private record TodoJson(
      String network,
      String title,
      RunTodo.What what,
      Instant since,
      Optional<String> meeting,
      Optional<String> speaker,
      Optional<String> file) {}

  /// @param files of the run's network; none where no meeting takes any
  /// @param file that it is about
  private record Found(
      RunTodo todo, RunMeetings run, List<SharedFile> files, Optional<SharedFile> file) {

    String network() {
      return run.roster().network().id();
    }

    TodoJson json(Language language) {
      return new TodoJson(
          network(),
          run.roster().network().description().in(language).title(),
          todo.what(),
          todo.since(),
          todo.meeting().map(record -> record.meeting().id()),
          Optional.of(todo.speaker()).filter(speaker -> !speaker.isEmpty()),
          file.map(known -> known.id().named()));
    }
  }

  /// With this command.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.TODAY_OF_MEETINGS,
        "Lists what waits for you here, the longest first, each with its next command: meetings to plan,"
            + " dates to choose, programmes to write, speakers who are silent or have said no, attendance"
            + " to note, minutes to publish or to correct, files that have not come, meetings to call held, rules that"
            + " somebody has not accepted, what the group has chosen, posts of it that are vacant, costs"
            + " that its choice replaces, groups that go on or stop",
        _ -> answer());
  }

  private StaffAnswer answer() {
    var now = clock.instant();
    var found = found(now);
    var lines = found.stream().map(each -> each.json(language)).toList();
    var answer = StaffAnswer.done(Waiting.counted(found.size()), new TodayOfMeetingsJson(lines));
    for (var each : found) {
      answer = next(answer, each, now);
    }
    return answer.next(StaffCommand.LIST_MEETINGS, Map.of());
  }

  private List<Found> found(Instant now) {
    var found = new ArrayList<Found>();
    for (var run : runs()) {
      found.addAll(found(run, now));
    }
    found.sort(Comparator.comparing(each -> each.todo().since()));
    return found;
  }

  /// One meeting, or the whole run from a template; once the group has met, it can choose what the
  /// others are about.
  private static StaffAnswer.Done toPlan(StaffAnswer.Done answer, Found found) {
    var network = Map.of("network", found.network());
    return found.run().meetings().isEmpty()
        ? answer.toFill(StaffCommand.PLAN_RUN, network, "template", "firstMeeting")
        : answer.toFill(StaffCommand.OPEN_BALLOT, network, "themes", "closes");
  }

  /// Those of the networks that go on; and, since what is to be kept of a meeting waits until it
  /// is, of the year before, and of whichever other has a meeting that is over and not held, be it
  /// that its network has ended.
  private Set<RunId> runs() {
    var runs = new LinkedHashSet<RunId>();
    for (var network : networks.listed()) {
      if (mayWait(network.run())) {
        runs.add(network.run().id());
      }
      network.run().id().former().ifPresent(runs::add);
    }
    meetings.notHeld().forEach(meeting -> runs.add(meeting.run()));
    return runs;
  }

  private List<Found> found(RunId id, Instant now) {
    var found = new ArrayList<Found>();
    if (lookup.of(id) instanceof Outcome.Done<RunMeetings>(var run)) {
      var known = known(run);
      RunTodo.of(run, now)
          .forEach(todo -> found.add(new Found(todo, run, known, Optional.empty())));
      found.addAll(awaited(run, known, now));
    }
    return found;
  }

  /// The files of the run's network, where one of its meetings takes any.
  private List<SharedFile> known(RunMeetings run) {
    return run.meetings().stream().anyMatch(TodayOfMeetings::takesFiles)
        ? files.ofNetwork(run.roster().network().id())
        : List.of();
  }

  /// Files that were announced a day ago and have not come, of the run's meetings that take any.
  private static List<Found> awaited(RunMeetings run, List<SharedFile> known, Instant now) {
    var found = new ArrayList<Found>();
    for (var record : run.meetings()) {
      for (var file : known) {
        if (takesFiles(record) && isMissing(file, record, now)) {
          var todo = new RunTodo(RunTodo.What.FILE_NOT_COME, file.at(), Optional.of(record));
          found.add(new Found(todo, run, known, Optional.of(file)));
        }
      }
    }
    return found;
  }

  private static boolean takesFiles(MeetingRecord record) {
    var state = record.meeting().state();
    return state == MeetingState.SCHEDULED || state == MeetingState.HELD;
  }

  private static boolean isMissing(SharedFile file, MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    return file.isAwaited()
        && file.id().run().equals(meeting.run())
        && file.id().meeting().equals(meeting.id())
        && !file.at().plus(COMES_WITHIN).isAfter(now);
  }

  /// Of a run that is not ready only a poll that staff wanted early.
  private static boolean mayWait(Run run) {
    return run.state() != RunState.RECRUITING || run.asksUntil().isPresent();
  }

  private static StaffAnswer.Done next(StaffAnswer.Done answer, Found found, Instant now) {
    return switch (found.todo().what()) {
      case MEETING_NOT_PLANNED -> toPlan(answer.toPlan(found.network()), found);
      case DATE_NOT_CHOSEN -> date(answer, found, found.todo().meeting().orElseThrow(), now);
      case PROGRAMME_MISSING ->
          answer.toFill(
              StaffCommand.SET_PROGRAMME, named(found.todo().meeting().orElseThrow()), "programme");
      case MEETING_NOT_ARRANGED ->
          RunPlanCommands.arranged(answer, found.todo().meeting().orElseThrow().meeting(), now);
      case SPEAKER_SILENT, SPEAKER_DECLINED ->
          speaker(
              answer, found.todo().meeting().orElseThrow().meeting(), found.todo().speaker(), now);
      case ATTENDANCE_MISSING -> attendance(answer, found, now);
      case MINUTES_MISSING ->
          answer.toFill(
              StaffCommand.PUBLISH_MINUTES, named(found.todo().meeting().orElseThrow()), "text");
      case MINUTES_OBJECTED ->
          answer
              .next(StaffCommand.SHOW_MEETING, named(found.todo().meeting().orElseThrow()))
              .toFill(
                  StaffCommand.PUBLISH_MINUTES, named(found.todo().meeting().orElseThrow()), "text")
              .toFill(
                  StaffCommand.PUBLISH_MINUTES,
                  named(found.todo().meeting().orElseThrow()),
                  "stand");
      case FILE_NOT_COME -> awaited(answer, found);
      case MEETING_NOT_HELD -> held(answer, found.todo().meeting().orElseThrow());
      case ATTENDANCE_LOW ->
          answer.next(StaffCommand.SHOW_ATTENDANCE, Map.of(NETWORK, found.network()));
      case RULES_NOT_ACCEPTED ->
          answer.next(StaffCommand.SHOW_INQUIRY, Map.of(NETWORK, found.network()));
      case POST_VACANT -> PostAnswers.next(answer, found.run());
      case CHOICE_NOT_PLANNED ->
          answer.next(
              StaffCommand.SHOW_INQUIRY, ballot(found, balloting -> balloting.notPlanned(now)));
      case COSTS_NOT_REPLACED ->
          answer.next(StaffCommand.SHOW_INQUIRY, ballot(found, Balloting::notReplacing));
      case RENEWAL_NOT_ASKED ->
          answer
              .toFill(StaffCommand.ASK_RENEWAL, Map.of(NETWORK, found.network()), "closes")
              .toPlan(found.network());
      case RENEWAL_OVER -> over(answer, found, now);
    };
  }

  /// Of several ballots the one that it is about.
  private static Map<String, String> ballot(
      Found found, Function<Balloting, Optional<InquiryRecord>> which) {
    var ballot = which.apply(new Balloting(found.run())).orElseThrow();
    return Map.of(NETWORK, found.network(), "inquiry", ballot.inquiry().id().named());
  }

  /// Who was there, or that it did not take place.
  private static StaffAnswer.Done attendance(StaffAnswer.Done answer, Found found, Instant now) {
    var record = found.todo().meeting().orElseThrow();
    var asked = answer.toFill(StaffCommand.TAKE_ATTENDANCE, named(record), "present");
    var came = MeetingFiles.sinceItBegan(record.meeting(), found.files());
    if (!record.isToBeCancelled(came, now)) {
      return asked;
    }
    return off(asked, record.meeting());
  }

  private static StaffAnswer.Done off(StaffAnswer.Done answer, Meeting meeting) {
    return answer.toFill(
        StaffCommand.CANCEL_MEETING,
        Map.of(NETWORK, meeting.network(), "meeting", meeting.id(), "dryRun", true),
        "reason");
  }

  /// Another year or none; before that what still lies ahead of this one is called off, or waited
  /// for.
  private static StaffAnswer.Done over(StaffAnswer.Done answer, Found found, Instant now) {
    var known = Map.of(NETWORK, found.network());
    var offers =
        answer.next(
            StaffCommand.SHOW_INQUIRY,
            Map.of(NETWORK, found.network(), "inquiry", Question.RENEWAL));
    var ahead = new Renewal(found.run()).ahead(now);
    if (ahead.isEmpty()) {
      return offers
          .seenFirst(StaffCommand.START_NEXT_RUN, known)
          .seenFirst(StaffCommand.END_NETWORK, known);
    }
    for (var meeting : ahead) {
      offers = off(offers, meeting);
    }
    return offers.next(StaffCommand.LIST_MEETINGS, known);
  }

  /// Another link to send it by, or that it does not come.
  private static StaffAnswer.Done awaited(StaffAnswer.Done answer, Found found) {
    var named = named(found.todo().meeting().orElseThrow());
    var file = found.file().orElseThrow();
    var sending = new LinkedHashMap<String, Object>(named);
    sending.put("name", file.name().text());
    var removing = new LinkedHashMap<String, Object>(named);
    removing.put("file", file.id().named());
    return answer.next(StaffCommand.ADD_FILE, sending).next(StaffCommand.REMOVE_FILE, removing);
  }

  /// It runs as it stands, unless staff must say when they sent its agenda.
  private static StaffAnswer.Done held(StaffAnswer.Done answer, MeetingRecord record) {
    var meeting = record.meeting();
    return meeting.slot().filter(meeting.agenda()::isInTime).isPresent()
        ? answer.next(StaffCommand.HOLD_MEETING, named(record))
        : answer.toFill(StaffCommand.HOLD_MEETING, named(record), "agendaSent");
  }

  /// A date is offered once the group has decided on it; otherwise it is staff's to name. Where
  /// each is past, others are asked about in another poll, and this one is called off.
  private static StaffAnswer.Done date(
      StaffAnswer.Done answer, Found found, MeetingRecord record, Instant now) {
    var named = named(record);
    var shown = answer.next(StaffCommand.SHOW_MEETING, named);
    if (record.isLate(now)) {
      return off(shown.toPlan(found.network()), record.meeting());
    }
    return new DatePoll(record, found.run().attendees(record.meeting()))
        .decided(now)
        .map(best ->
            answer.next(
                StaffCommand.CHOOSE_DATE,
                Map.of(
                    NETWORK,
                    found.network(),
                    "meeting",
                    record.meeting().id(),
                    "date",
                    best.slot().id())))
        .orElseGet(() -> shown.toFill(StaffCommand.CHOOSE_DATE, named, "date"));
  }

  /// Another in the place, or nobody; once the meeting has begun, only that nobody spoke there.
  private static StaffAnswer.Done speaker(
      StaffAnswer.Done answer, Meeting about, String speaker, Instant now) {
    var meeting = Map.of(NETWORK, about.network(), "meeting", about.id());
    var replacing = new LinkedHashMap<String, Object>(meeting);
    replacing.put("replaces", speaker);
    var released = new LinkedHashMap<String, Object>(meeting);
    released.put("speaker", speaker);
    var out =
        answer
            .next(StaffCommand.SHOW_MEETING, meeting)
            .next(StaffCommand.RELEASE_SPEAKER, released);
    return about.takesSpeakers(now)
        ? out.toFill(StaffCommand.ASK_SPEAKER, replacing, "name", "email", "subject", "fee")
        : out;
  }

  private static Map<String, String> named(MeetingRecord record) {
    return Map.of(NETWORK, record.meeting().network(), "meeting", record.meeting().id());
  }
}
