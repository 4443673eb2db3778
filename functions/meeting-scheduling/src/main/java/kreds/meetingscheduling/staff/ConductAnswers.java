package kreds.meetingscheduling.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kreds.aws.Problem;
import kreds.file.SharedFile;
import kreds.meeting.Lacking;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;
import kreds.meeting.Statutes;
import kreds.meeting.Turnout;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.outcome.Refusal;
import kreds.text.Plural;
import kreds.web.api.Inlined;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of how a group meets.
final class ConductAnswers {
  private static final long HOURS_A_DAY = 24;
  private static final String NETWORK = "network";

  private record StatutesJson(
      String network,
      int run,
      int agendaDays,
      int objectionDays,
      int attendance,
      boolean evaluation,
      boolean posts) {}

  private ConductAnswers() {}

  static StaffAnswer set(String network, KeepingConduct.Ruled kept) {
    var statutes = kept.run().statutes();
    var said = "The statutes are: " + statutes.said() + ".";
    var answer =
        StaffAnswer.done(
                kept.fresh()
                    ? said
                        + " Agendas that have not gone out follow; minutes that are out keep their time."
                        + calledOff(kept.calledOff())
                        + unasked(kept.unasked())
                    : said + " Nothing is changed.",
                json(kept.run().roster().run().id().number(), network, statutes))
            .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network))
            .toFill(
                StaffCommand.SET_STATUTES,
                Map.of(NETWORK, network),
                "agendaDays",
                "objectionDays",
                "attendance",
                "evaluation",
                "posts");
    return statutes.posts().areElected() ? PostAnswers.next(answer, kept.run()) : answer;
  }

  private static String calledOff(List<Meeting> meetings) {
    return about(
        " Called off is the evaluation of ",
        meetings,
        ": nobody is reminded, and nothing that was said is counted, now or later.");
  }

  private static String unasked(List<Meeting> meetings) {
    return about(
        " Nobody is asked about ",
        meetings,
        ": the morning for that is over, or what was asked was called off.");
  }

  private static String about(String before, List<Meeting> meetings, String after) {
    return meetings.isEmpty() ? "" : before + named(meetings) + after;
  }

  private static String named(List<Meeting> meetings) {
    return meetings.stream()
        .map(meeting -> "meeting " + meeting.number())
        .collect(Collectors.joining(", "));
  }

  static StaffAnswer.Done taken(String network, ChangingMeetings.Changed kept) {
    return StaffAnswer.done(
            kept.fresh() ? "It is noted. " + counted(kept.run()) : "It was noted so already.",
            AttendanceTableJson.of(kept.run()))
        .next(StaffCommand.SHOW_ATTENDANCE, Map.of(NETWORK, network))
        .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network));
  }

  static StaffAnswer shown(String network, RunMeetings run) {
    return StaffAnswer.done(counted(run), AttendanceTableJson.of(run))
        .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network))
        .next(StaffCommand.SHOW_NETWORK, Map.of(NETWORK, network))
        .toFill(StaffCommand.TAKE_ATTENDANCE, Map.of(NETWORK, network), "meeting", "present")
        .toFill(StaffCommand.SET_STATUTES, Map.of(NETWORK, network), "attendance");
  }

  private record PublishedJson(
      String network, String meeting, int version, Instant closesAt, int letters, boolean dryRun) {}

  static StaffAnswer published(
      ConductInput.Written written, KeepingConduct.Published published, Instant now) {
    var record = published.record();
    var asked = record.minutes().orElseThrow();
    var meeting = record.meeting();
    var version = MeetingRecord.minutes(asked).version();
    var named = Map.of(NETWORK, meeting.network(), "meeting", meeting.id());
    var answer =
        StaffAnswer.done(
            "The minutes of meeting " + meeting.number() + said(written, published, version, now),
            new PublishedJson(
                meeting.network(),
                meeting.id(),
                version,
                asked.inquiry().closesAt(),
                published.letters(),
                written.dryRun()));
    return written.dryRun() && published.fresh()
        ? answer.forReal(named)
        : answer
            .next(StaffCommand.SHOW_MEETING, named)
            .toFill(StaffCommand.PUBLISH_MINUTES, named, "text");
  }

  private record StoodJson(String network, String meeting, int version, boolean dryRun) {}

  /// The minutes stay as they are, whatever was objected.
  static StaffAnswer stood(ConductInput.Written written, KeepingConduct.Stood stood) {
    var record = stood.record();
    var meeting = record.meeting();
    var minutes = MeetingRecord.minutes(record.minutes().orElseThrow());
    var named = Map.of(NETWORK, meeting.network(), "meeting", meeting.id());
    var answer =
        StaffAnswer.done(
            "The minutes of meeting " + meeting.number() + stood(written, stood.fresh()),
            new StoodJson(meeting.network(), meeting.id(), minutes.version(), written.dryRun()));
    return written.dryRun() && stood.fresh()
        ? answer.forReal(named)
        : answer.next(StaffCommand.SHOW_MEETING, named);
  }

  private static String stood(ConductInput.Written written, boolean fresh) {
    if (!fresh) {
      return " stay as they are already; nothing is changed.";
    }
    return (written.dryRun()
            ? " would stay as they are (dry run, nothing is changed)"
            : " stay as they are")
        + ": once the time for objections is over their readers read that you have looked at what was"
        + " objected. Nobody is written to.";
  }

  private static String said(
      ConductInput.Written written, KeepingConduct.Published published, int version, Instant now) {
    return told(written, published, version, now) + awaited(published.awaited());
  }

  /// What the letter does not name, and how it is told later.
  private static String awaited(List<SharedFile> awaited) {
    return awaited.isEmpty()
        ? ""
        : " Announced and not there yet, so no letter names "
            + (awaited.size() == 1 ? "it" : "them")
            + ": "
            + String.join(
                ", ",
                awaited.stream()
                    .map(file -> file.name().text() + " (" + file.id().named() + ")")
                    .toList())
            + ". Once there, publish-minutes without a text tells of what is new.";
  }

  private static String told(
      ConductInput.Written written, KeepingConduct.Published published, int version, Instant now) {
    if (!published.fresh()) {
      return " say so already (version " + version + "); nobody is written to again.";
    }
    if (published.added() > 0) {
      return " stay as they are (version "
          + version
          + "); "
          + Plural.of(published.letters(), "email")
          + (written.dryRun() ? " would tell (dry run, nothing is changed)" : " tell")
          + " of "
          + Plural.of(published.added(), "new file")
          + ".";
    }
    var inquiry = published.record().minutes().orElseThrow().inquiry();
    var days = Math.ceilDiv(Duration.between(now, inquiry.closesAt()).toHours(), HOURS_A_DAY);
    return (written.dryRun() ? " would be out (dry run, nothing is changed)" : " are out")
        + ", version "
        + version
        + ": "
        + Plural.of(published.letters(), "email")
        + ". The participants can object for "
        + Plural.of(days, "day")
        + ".";
  }

  private record HeldJson(@Inlined MeetingBriefJson meeting) {}

  static StaffAnswer held(KeepingConduct.Held held, Instant now) {
    var meeting = held.record().meeting();
    var network = Map.of(NETWORK, meeting.network());
    return StaffAnswer.done(
            "Meeting "
                + meeting.number()
                + (held.fresh() ? " is held." : " was held already.")
                + objected(held.record()),
            new HeldJson(MeetingBriefJson.of(held.record(), now)))
        .next(StaffCommand.SHOW_ATTENDANCE, network)
        .next(StaffCommand.LIST_MEETINGS, network)
        .toPlan(meeting.network());
  }

  private static String objected(MeetingRecord record) {
    var open = record.openObjections().size();
    return open == 0
        ? ""
        : " Its minutes are objected to ("
            + Plural.of(open, "objection")
            + "): publish-minutes corrects them, or says that they stand.";
  }

  /// Each thing that is missing with the order that brings it, as far as it can be sent before the
  /// meeting is over.
  static StaffAnswer incomplete(
      String network, String meeting, List<Lacking> lacking, Refusal refusal) {
    var named = Map.of(NETWORK, network, "meeting", meeting);
    var answer =
        new StaffAnswer.Refused(Problem.of(refusal)).next(StaffCommand.SHOW_MEETING, named);
    var isOver = !lacking.contains(Lacking.END);
    for (var each : lacking) {
      answer =
          switch (each) {
            case END -> answer;
            case AGENDA ->
                isOver ? answer.toFill(StaffCommand.HOLD_MEETING, named, "agendaSent") : answer;
            case ATTENDANCE -> answer.toFill(StaffCommand.TAKE_ATTENDANCE, named, "present");
            case MINUTES ->
                isOver ? answer.toFill(StaffCommand.PUBLISH_MINUTES, named, "text") : answer;
          };
    }
    return answer;
  }

  private static String counted(RunMeetings run) {
    var turnout = new Turnout(run);
    var low = turnout.shares().stream().filter(Turnout.Share::isLow).count();
    return "Attendance is noted of "
        + Plural.of(turnout.counted().size(), "meeting")
        + ". At fewer than "
        + run.statutes().attendance()
        + " % of theirs: "
        + Plural.of(low, "person", "people")
        + ".";
  }

  private static StatutesJson json(int run, String network, Statutes statutes) {
    return new StatutesJson(
        network,
        run,
        statutes.agendaDays(),
        statutes.objectionDays(),
        statutes.attendance(),
        statutes.evaluation(),
        statutes.posts().areElected());
  }
}
