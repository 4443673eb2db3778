package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.Slot;
import kreds.meeting.Meeting;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.meetingscheduling.planning.RearrangedMeeting;
import kreds.meetingscheduling.planning.Rearrangement;
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
            sentence(rearranged, meeting),
            new RearrangedJson(
                MeetingBriefJson.of(planned.record(), now),
                dryRun,
                meeting.calendar().sequence(),
                meeting.former().map(SlotJson::of),
                rearranged.letters().size(),
                rearranged.letters().stream()
                    .map(letter -> RecipientJson.of(letter, subjects))
                    .toList()));
    var along = new MovingAlong(meeting);
    return dryRun && planned.fresh()
        ? along.add(answer.next(what.command(), fields(meeting)), later(rearranged))
        : new NextForMeeting(planned.poll(), now).add(along.add(answer, later(rearranged)));
  }

  /// Whoever moves a meeting is asked about the later ones.
  private List<Meeting> later(RearrangedMeeting rearranged) {
    return what instanceof Rearrangement.Move && rearranged.planned().fresh()
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
    return dryRun
        ? "Dry run, nothing is changed: " + number + would(meeting) + ". " + told
        : number + done(meeting) + ". " + told + new MovingAlong(meeting).said(later(rearranged));
  }

  private String would(Meeting meeting) {
    return switch (what) {
      case Rearrangement.Move _ -> " would move to " + there(meeting);
      case Rearrangement.Correct _ -> " would be corrected";
      case Rearrangement.Cancel _ ->
          meeting.isMissed() ? " would be noted as not having taken place" : " would be cancelled";
    };
  }

  private String done(Meeting meeting) {
    return switch (what) {
      case Rearrangement.Move _ -> " has moved to " + there(meeting);
      case Rearrangement.Correct _ -> " is corrected";
      case Rearrangement.Cancel _ ->
          meeting.isMissed() ? " is noted as not having taken place" : " is cancelled";
    };
  }

  private static String there(Meeting meeting) {
    var time = meeting.slot().map(Slot::times).orElse("");
    return meeting.place().isEmpty() ? time : time + ", " + meeting.place();
  }

  private Map<String, Object> fields(Meeting meeting) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("network", meeting.network());
    fields.put("meeting", meeting.id());
    fields.putAll(what.fields());
    return fields;
  }
}
