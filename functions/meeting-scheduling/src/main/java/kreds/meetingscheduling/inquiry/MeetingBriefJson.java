package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.Optional;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingStage;
import kreds.meeting.Reason;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// What every answer about a meeting begins with.
///
/// @param slot its date, once it has one
public record MeetingBriefJson(
    String meeting,
    String network,
    int run,
    int number,
    String title,
    MeetingStage state,
    Optional<Instant> pollDeadline,
    @Inlined Optional<SlotJson> slot,
    Optional<String> place,
    @Means("Why it is cancelled, or missed.") Optional<String> reason,
    @Means("The same for whoever reads English.") Optional<String> reasonEnglish) {

  /// Of that meeting, as it is at that moment.
  public static MeetingBriefJson of(MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    return new MeetingBriefJson(
        meeting.id(),
        meeting.network(),
        meeting.run().number(),
        meeting.number(),
        meeting.title(),
        meeting.stageAt(now),
        record.poll().map(poll -> poll.inquiry().closesAt()),
        meeting.slot().map(SlotJson::of),
        Optional.of(meeting.place()).filter(place -> !place.isEmpty()),
        meeting.off().map(Reason::written),
        meeting.off().flatMap(Reason::english));
  }
}
