package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.file.MeetingFiles;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.DatePoll;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingStage;
import kreds.meetingscheduling.inquiry.AgendaItemJson;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.text.Plural;
import kreds.web.api.Inlined;
import kreds.web.form.Choices;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear about meetings: a sentence, the data, and what may be done next.
final class MeetingAnswers {
  private static final String NETWORK = "network";
  private static final String DRY_RUN = "Dry run, nothing is changed: ";

  private record MeetingsJson(List<MeantMeetingJson> meetings) {}

  private record ProgrammeJson(String meeting, List<AgendaItemJson> programme) {}

  private record PlannedMeetingJson(
      @Inlined MeetingBriefJson meeting, int letters, List<SlotJson> dates) {}

  /// What is only planned, or is over, is listed by its network.
  private static final String NONE_OPEN =
      "No meeting is open: none is asked about, and none with a date is ahead. With a network all of"
          + " its meetings are listed, planned ones and those that are over, too.";

  private MeetingAnswers() {}

  /// @param network blank for all
  static StaffAnswer list(String network, List<MeetingRecord> found, Instant now) {
    var answer =
        StaffAnswer.done(
            found.isEmpty() && network.isEmpty() ? NONE_OPEN : counted(found.size()),
            new MeetingsJson(found.stream().map(each -> MeantMeetingJson.of(each, now)).toList()));
    for (var record : found) {
      answer = answer.next(StaffCommand.SHOW_MEETING, named(record.meeting()));
    }
    return network.isEmpty()
        ? answer.next(StaffCommand.LIST_NETWORKS, Map.of())
        : answer.next(StaffCommand.SHOW_NETWORK, Map.of(NETWORK, network)).toPlan(network);
  }

  private static String counted(int count) {
    return switch (count) {
      case 0 -> "There is no meeting.";
      case 1 -> "There is 1 meeting.";
      default -> "There are " + Plural.of(count, "meeting") + ".";
    };
  }

  /// @param isMeant whether it is not named: then it may be the last one, since none lies ahead
  static StaffAnswer shown(
      MeetingContext context, MeetingFiles files, boolean isMeant, Instant now) {
    var poll = new DatePoll(context.record(), context.attendees());
    var answer =
        StaffAnswer.done(sentence(poll, isMeant, now), MeetingDetailsJson.of(context, files, now));
    return filed(
        new NextForMeeting(
                poll,
                context.roster().run().state(),
                MeetingFiles.sinceItBegan(context.meeting(), files.all()),
                now)
            .add(answer),
        context.meeting(),
        files);
  }

  private static StaffAnswer filed(StaffAnswer.Done answer, Meeting meeting, MeetingFiles files) {
    return MeetingDetailsJson.shown(meeting, files).isEmpty()
        ? answer
        : answer.toFill(StaffCommand.REMOVE_FILE, named(meeting), "file");
  }

  private static String sentence(DatePoll poll, boolean isMeant, Instant now) {
    var meeting = poll.record().meeting();
    var stage = meeting.stageAt(now);
    if (isMeant && !stage.isAhead()) {
      var off = stage == MeetingStage.MISSED ? ", and" + is(stage) + why(meeting) : "";
      return "No meeting lies ahead; the last one was meeting "
          + meeting.number()
          + meeting.slot().map(slot -> " on " + slot.times()).orElse("")
          + off
          + ".";
    }
    var sentence = "Meeting " + meeting.number() + is(stage) + why(meeting) + "." + moved(poll);
    return switch (stage) {
      case POLLING ->
          sentence + " Have not answered: " + poll.silent().size() + "." + until(poll, now);
      case SCHEDULED -> sentence + unsaid(poll) + agenda(poll.record(), now);
      case PLANNED, OVER, HELD, CANCELLED, MISSED -> sentence;
    };
  }

  private static String is(MeetingStage stage) {
    return stage == MeetingStage.MISSED ? " did not take place" : " is " + Choices.written(stage);
  }

  private static String why(Meeting meeting) {
    return meeting.off().map(reason -> " (" + reason.written().strip() + ")").orElse("");
  }

  private static String agenda(MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    var sent = meeting.agenda().firstAt().map(at -> sent(record, at));
    return meeting
        .agendaAt()
        .filter(at -> at.isAfter(now))
        .map(at -> " Its agenda goes out on " + record.clock(at) + ".")
        .or(() -> sent)
        .orElse("");
  }

  private static String sent(MeetingRecord record, Instant firstAt) {
    return " Its agenda went out on "
        + record.clock(firstAt)
        + record
            .meeting()
            .agenda()
            .sentAgainAt()
            .map(last -> ", and again on " + record.clock(last))
            .orElse("")
        + ".";
  }

  private static String unsaid(DatePoll poll) {
    var unsaid = poll.record().unsaid(poll.attendees()).size();
    return unsaid == 0
        ? " All have said whether they come."
        : " Have not said whether they come: "
            + unsaid
            + "."
            + reminded(poll.record().rsvp(), poll.record());
  }

  private static String reminded(Optional<InquiryRecord> asked, MeetingRecord record) {
    return asked
        .flatMap(each -> each.inquiry().remindsAt())
        .map(at -> " They are reminded on " + record.clock(at) + ".")
        .orElse("");
  }

  private static String moved(DatePoll poll) {
    var record = poll.record();
    var outdated =
        poll.attendees().participants().stream()
            .filter(each -> record.rsvp().filter(rsvp -> rsvp.isOutdated(each)).isPresent())
            .count();
    var was = record.meeting().timing().meant().isPresent() ? " It was meant for " : " It was on ";
    var moved =
        record.meeting().former().map(former -> was + former.times() + " before.").orElse("");
    return outdated == 0
        ? moved
        : moved + " Answered for that time, and not again since: " + outdated + ".";
  }

  private static String until(DatePoll poll, Instant now) {
    return poll.record().isPolling(now)
        ? " The poll runs until "
            + poll.record().deadline()
            + "; staff get a letter then."
            + reminded(poll.record().poll(), poll.record())
        : " The poll is over.";
  }

  static StaffAnswer programmed(PlannedMeeting planned, boolean dryRun, Instant now) {
    var meeting = planned.record().meeting();
    var items = meeting.outline().programme().items();
    var isTried = dryRun && planned.fresh();
    var answer =
        StaffAnswer.done(
            (isTried ? DRY_RUN + "the" : "The")
                + " programme of meeting "
                + meeting.number()
                + (isTried ? " would have " : " has ")
                + Plural.of(items.size(), "point")
                + ". "
                + told(planned.record(), now)
                + SpeakerAnswers.ofProgramme(planned.record()),
            new ProgrammeJson(meeting.id(), AgendaItemJson.all(items)));
    return isTried
        ? answer.forReal(Map.of("meeting", meeting.id()))
        : new NextForMeeting(planned, now).add(answer);
  }

  /// It goes out some days before the meeting, and at once where those have come; calendars keep
  /// the one of the invitation.
  static String told(MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    if (!meeting.isToCome(now) || meeting.agendaAt().isEmpty()) {
      return "Nobody is written to.";
    }
    var at = meeting.agendaAt().get();
    return at.isAfter(now)
        ? "Whoever has the invitation gets it on " + record.clock(at) + "; the pages show it."
        : "Whoever has the invitation gets it within minutes; the pages show it.";
  }

  static StaffAnswer.Done planned(PlannedMeeting arranged, String what, Instant now) {
    return new NextForMeeting(arranged, now).add(done("", arranged, what, now));
  }

  /// Of one that is so already there is nothing to be tried.
  static StaffAnswer.Done tried(PlannedMeeting arranged, String what, Instant now) {
    return arranged.fresh()
        ? done(DRY_RUN, arranged, what, now).forReal()
        : planned(arranged, what, now);
  }

  private static StaffAnswer.Done done(
      String before, PlannedMeeting arranged, String what, Instant now) {
    var record = arranged.record();
    var said =
        arranged.fresh()
            ? what + arranged.letters().size() + "." + ClosedDays.said(record.dates())
            : "was so already; nobody is written to again.";
    return StaffAnswer.done(
        before + "Meeting " + record.meeting().number() + " " + said,
        new PlannedMeetingJson(
            MeetingBriefJson.of(record, now),
            arranged.letters().size(),
            record.dates().stream().map(SlotJson::of).toList()));
  }

  private static Map<String, Object> named(Meeting meeting) {
    return Map.of(NETWORK, meeting.network(), "meeting", meeting.id());
  }
}
