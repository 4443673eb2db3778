package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.Optional;
import kreds.meeting.MeetingRecord;
import kreds.meetingscheduling.inquiry.MeetingBriefJson;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A meeting with the date that staff mean it for, while nobody has been told.
record MeantMeetingJson(
    @Inlined MeetingBriefJson meeting,
    @Means("For which date it is meant, while nobody has been told.") Optional<SlotJson> meant) {

  static MeantMeetingJson of(MeetingRecord record, Instant now) {
    return new MeantMeetingJson(
        MeetingBriefJson.of(record, now), record.meeting().timing().meant().map(SlotJson::of));
  }
}
