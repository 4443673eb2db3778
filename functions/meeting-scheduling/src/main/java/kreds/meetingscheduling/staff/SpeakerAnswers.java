package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Speaker;
import kreds.meeting.Speaking;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.planning.AskSpeakerInput;
import kreds.meetingscheduling.planning.ChangingSpeakers;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.run.FormerAddress;
import kreds.text.Money;
import kreds.text.Plural;
import kreds.web.api.Inlined;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of the speakers that they ask or take out.
///
/// @param subjects of the letters
record SpeakerAnswers(LetterSubjects subjects, Instant now) {

  private record SpeakersJson(
      @Inlined MeetingBriefJson meeting,
      boolean dryRun,
      List<SpeakerStandingJson> speakers,
      int letters,
      List<RecipientJson> recipients) {}

  StaffAnswer asked(AskSpeakerInput.Asked asked, ChangingSpeakers.Asked changed) {
    var done = changed.planned();
    var meeting = done.record().meeting();
    var talk = done.fresh() ? former(changed, asked) : "";
    var named = FormerAddress.said(done.roster(), List.of(asked.speaker().person().address()));
    var answer =
        StaffAnswer.done(said(asked, done) + talk, json(done, asked.dryRun())).saying(named);
    return asked.dryRun() && done.fresh()
        ? answer.forReal(Map.of("meeting", meeting.id()))
        : onward(answer, meeting);
  }

  private static String said(AskSpeakerInput.Asked asked, PlannedMeeting done) {
    var record = done.record();
    var address = FormerAddress.present(done.roster(), asked.speaker().person()).address();
    var post =
        Speaking.of(record).stream()
            .map(Speaker::member)
            .filter(member -> member.address().filter(address::equals).isPresent())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("a speaker who was just there"))
            .post();
    if (!done.fresh()) {
      return post + " was asked that already; nobody is written to again.";
    }
    return asked.dryRun()
        ? "Dry run, nothing is changed: "
            + Plural.of(done.letters().size(), "email")
            + " would go out, and the fee would be part of the budget."
        : post
            + " is asked: "
            + Plural.of(done.letters().size(), "email")
            + ". You hear of the answer by email."
            + unplanned(record, asked.speaker().person().name())
            + stillNamed(record);
  }

  /// One person gives one talk at a meeting.
  private static String former(ChangingSpeakers.Asked changed, AskSpeakerInput.Asked asked) {
    return changed
        .former()
        .map(talk ->
            (asked.dryRun() ? " It would take the place of " : " It takes the place of ")
                + "what they were asked for before ("
                + talk.subject()
                + ", "
                + Money.plain(talk.fee().oere())
                + " kr.), which goes with its fee.")
        .orElse("");
  }

  /// Participants read a speaker in the programme, which is written by its own order.
  private static String unplanned(MeetingRecord record, String name) {
    return record.meeting().writtenOf(name).isEmpty()
        ? " The programme names no point of theirs yet: set-programme."
        : "";
  }

  /// Whoever speaks no more is read by nobody; what the point is now, staff alone know.
  static String stillNamed(MeetingRecord record) {
    var posts = record.meeting().stillNamed();
    return posts.isEmpty()
        ? ""
        : " The programme still names "
            + String.join(", ", posts)
            + ", whom pages and letters leave out: set-programme.";
  }

  /// What a programme that was written anew says of the speakers: whom it still names, and whom it
  /// has left out.
  static String ofProgramme(MeetingRecord record) {
    var posts = record.meeting().withoutPoint();
    return stillNamed(record)
        + (posts.isEmpty()
            ? ""
            : " It has no point of "
                + String.join(", ", posts)
                + ", who have said yes and believe that they speak.");
  }

  StaffAnswer released(AskSpeakerInput.Released released, PlannedMeeting done) {
    var record = done.record();
    var meeting = record.meeting();
    var answer = StaffAnswer.done(said(released, done), json(done, released.dryRun()));
    return released.dryRun() && done.fresh()
        ? answer.forReal(Map.of("meeting", meeting.id()))
        : onward(answer, meeting);
  }

  private String said(AskSpeakerInput.Released released, PlannedMeeting done) {
    if (!done.fresh()) {
      return released.speaker() + " is out already; nobody is written to.";
    }
    var letters = done.letters().size();
    var told = letters == 0 ? "Nobody is written to." : Plural.of(letters, "email") + ".";
    return released.dryRun()
        ? "Dry run, nothing is changed: " + released.speaker() + " would be out. " + told
        : released.speaker() + " is out. " + told + stillPlanned(done.record());
  }

  /// The programme of a meeting that is over stays as it was.
  private String stillPlanned(MeetingRecord record) {
    return record.meeting().isOver(now) ? "" : stillNamed(record);
  }

  private SpeakersJson json(PlannedMeeting done, boolean dryRun) {
    return new SpeakersJson(
        MeetingBriefJson.of(done.record(), now),
        dryRun,
        SpeakerStandingJson.all(done.record()),
        done.letters().size(),
        done.letters().stream().map(letter -> RecipientJson.of(letter, subjects)).toList());
  }

  private StaffAnswer.Done onward(StaffAnswer.Done answer, Meeting meeting) {
    var named = Map.of("network", meeting.network(), "meeting", meeting.id());
    var shown =
        answer
            .next(StaffCommand.SHOW_MEETING, named)
            .next(StaffCommand.SHOW_BUDGET, Map.of("network", meeting.network()));
    if (!meeting.takesSpeakers(now)) {
      return shown;
    }
    return shown
        .toFill(StaffCommand.SET_PROGRAMME, named, "programme")
        .toFill(StaffCommand.ASK_SPEAKER, named, "name", "email", "subject", "fee")
        .toFill(StaffCommand.RELEASE_SPEAKER, named, "speaker");
  }
}
