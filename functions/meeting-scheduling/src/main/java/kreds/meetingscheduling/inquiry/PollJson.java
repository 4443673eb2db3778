package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Response;
import kreds.meeting.DatePoll;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// The date poll as one attendee's program reads it: of the others only how many answered what.
///
/// @param answer the reader's own, once there is one
record PollJson(
    @Inlined MeetingBriefJson meeting,
    @Means("Whether an answer is still taken.") boolean open,
    List<DateTallyJson> dates,
    Optional<PollAnswerJson> answer) {

  static PollJson of(
      MeetingLookup.LinkHolder holder, Optional<Response.DateChoices> mine, Instant now) {
    var context = holder.context();
    var poll = new DatePoll(context.record(), context.attendees());
    return new PollJson(
        MeetingBriefJson.of(context.record(), now),
        context.record().isPolling(now),
        context.record().proposed().stream()
            .map(slot -> DateTallyJson.of(poll.othersThan(holder.attendee().id(), slot)))
            .toList(),
        mine.map(PollAnswerJson::of));
  }
}
