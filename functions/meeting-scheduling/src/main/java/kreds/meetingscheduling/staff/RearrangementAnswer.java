package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.Slot;
import kreds.meeting.Meeting;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.meetingscheduling.planning.RearrangedMeeting;
import kreds.meetingscheduling.planning.Rearrangement;
import kreds.run.FormerAddress;
import kreds.text.Language;
import kreds.text.Plural;
import kreds.web.api.Inlined;
import kreds.web.staff.StaffAnswer;

/// What staff hear when they move, correct or cancel a meeting: who gets what, before it is done
/// and after.
///
/// @param what they ordered
/// @param dryRun whether nothing is done
record RearrangementAnswer(
    Rearrangement what, boolean dryRun, LetterSubjects subjects, Instant now) {

  private record RearrangedJson(
      @Inlined MeetingBriefJson meeting,
      boolean dryRun,
      int sequence,
      Optional<SlotJson> movedFrom,
      int letters,
      List<RecipientJson> recipients) {}

  StaffAnswer of(RearrangedMeeting rearranged) {
    var planned = rearranged.planned();
    var meeting = planned.record().meeting();
    var answer =
        StaffAnswer.done(
            sentence(rearranged, meeting) + FormerAddress.said(planned.roster(), what.people()),
            new RearrangedJson(
                MeetingBriefJson.of(planned.record(), now),
                dryRun,
                meeting.calendar().sequence(),
                meeting.former().map(SlotJson::of),
                rearranged.letters().size(),
                rearranged.letters().stream()
                    .map(letter -> RecipientJson.of(letter, subjects))
                    .toList()));
    var along = new MovingAlong(rearranged.before(), meeting);
    return dryRun && planned.fresh()
        ? along.add(answer.forReal(Map.of("meeting", meeting.id())), later(rearranged))
        : new NextForMeeting(planned, now).add(along.add(answer, later(rearranged)));
  }

  /// Whoever moves a meeting is asked about the later ones, once: those that move along with it ask
  /// about no others.
  private List<Meeting> later(RearrangedMeeting rearranged) {
    return what instanceof Rearrangement.Move move && !move.along() && rearranged.planned().fresh()
        ? rearranged.later()
        : List.of();
  }

  private String sentence(RearrangedMeeting rearranged, Meeting meeting) {
    var number = "Meeting " + meeting.number();
    if (!rearranged.planned().fresh()) {
      return number + " is so already; nobody is written to.";
    }
    var letters = rearranged.letters().size();
    var told = letters == 0 ? "Nobody is written to." : Plural.of(letters, "email") + ".";
    return tense("Dry run, nothing is changed: ", "")
        + number
        + effect(rearranged, meeting)
        + ". "
        + told
        + closed(rearranged, meeting)
        + along(rearranged, meeting)
        + untranslated(rearranged)
        + (dryRun ? "" : new MovingAlong(rearranged.before(), meeting).said(later(rearranged)));
  }

  /// Whoever reads English reads a reason that is not in it as it is.
  private String untranslated(RearrangedMeeting rearranged) {
    return what instanceof Rearrangement.Cancel cancel
            && cancel.reason().english().isEmpty()
            && rearranged.letters().stream()
                .anyMatch(letter -> letter.to().language() == Language.EN)
        ? " There is no English reason: whoever reads English reads the one that there is."
        : "";
  }

  /// Which of its new days are none on which groups meet.
  private String closed(RearrangedMeeting rearranged, Meeting meeting) {
    return what instanceof Rearrangement.Move && rearranged.isAtAnotherTime()
        ? ClosedDays.said(meeting.expected().stream().toList())
        : "";
  }

  /// What nobody has ordered, and comes of it all the same.
  private String along(RearrangedMeeting rearranged, Meeting meeting) {
    var programme =
        rearranged.isProgrammeMoved()
            ? (isWritten() ? " Its programme is then: " : " Its programme moves along: ")
                + meeting.outline().programme().said()
                + "."
                + told(rearranged)
                + SpeakerAnswers.ofProgramme(rearranged.planned().record())
            : "";
    var directions =
        what instanceof Rearrangement.Move move
                && move.to().where().directions().isEmpty()
                && rearranged.isAtAnotherPlace()
                && rearranged.hasLostDirections()
            ? " The directions were those to the former place, and go: add directions to say how to"
                + " find this one."
            : "";
    return programme + directions;
  }

  /// When people get it, where no letter of this order brings it.
  private String told(RearrangedMeeting rearranged) {
    var record = rearranged.planned().record();
    var isBrought = rearranged.isAtAnotherTime() || rearranged.isAtAnotherPlace();
    return isWritten() && !isBrought && record.meeting().agendaAt().isPresent()
        ? " " + MeetingAnswers.told(record, now)
        : "";
  }

  /// Whether staff have written the programme anew with the order.
  private boolean isWritten() {
    return what instanceof Rearrangement.Move move && move.to().programme().isPresent();
  }

  /// What becomes of the meeting.
  private String effect(RearrangedMeeting rearranged, Meeting meeting) {
    return switch (what) {
      case Rearrangement.Move _ when !rearranged.isAtAnotherTime() ->
          tense(" would keep its time; changed would be ", " keeps its time; changed is ")
              + news(rearranged);
      case Rearrangement.Move _ when rearranged.isOnlyMeant() ->
          tense(" would be meant for ", " is meant for ") + there(meeting);
      case Rearrangement.Move _ when rearranged.beginsAsBefore() ->
          tense(" would begin as before: ", " begins as before: ") + there(meeting);
      case Rearrangement.Move _ -> tense(" would move to ", " has moved to ") + there(meeting);
      case Rearrangement.Correct _ -> tense(" would be corrected", " is corrected");
      case Rearrangement.Cancel _ when meeting.isMissed() ->
          tense(" would be noted as not having taken place", " is noted as not having taken place");
      case Rearrangement.Cancel _ -> tense(" would be cancelled", " is cancelled");
    };
  }

  private String tense(String would, String done) {
    return dryRun ? would : done;
  }

  /// What is another of one that keeps its time.
  private static String news(RearrangedMeeting rearranged) {
    var meeting = rearranged.planned().record().meeting();
    var news = new ArrayList<String>();
    if (rearranged.isAtAnotherPlace()) {
      news.add("its place (" + meeting.place() + ")");
    }
    if (rearranged.isFoundOtherwise()) {
      news.add(rearranged.hasLostDirections() ? "its directions (taken away)" : "its directions");
    }
    if (rearranged.isProgrammeMoved()) {
      news.add("its programme");
    }
    return String.join(", ", news);
  }

  private static String there(Meeting meeting) {
    var time = meeting.expected().map(Slot::times).orElse("");
    return meeting.place().isEmpty() ? time : time + ", " + meeting.place();
  }
}
