package kreds.meetingscheduling.inquiry;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Response;
import kreds.meeting.MeetingRoll;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// One meeting as one attendee's program reads it.
///
/// @param movedFrom the date that it had before it was moved
/// @param answer the reader's own, once there is one
record MeetingJson(
    @Inlined MeetingBriefJson meeting,
    @Means("Whether an answer is still taken.") boolean open,
    Optional<SlotJson> movedFrom,
    @Means("Whether the reader answered for another time than the present one, and not since.")
        boolean answerOutdated,
    @Means("How to find the place.") Optional<String> directions,
    List<AgendaItemJson> programme,
    ExpectedAttendeesJson people,
    Optional<RsvpJson> answer,
    @Means("Who was seen there; for facilitator and host, once it has begun.")
        Optional<List<PresentPersonJson>> attendance,
    @Means("What its evaluation has come to; once it takes no more answers.")
        Optional<EvaluationResultJson> evaluation,
    @Means("All meetings of the reader as a calendar to subscribe to; the address is a secret.")
        URI calendar) {

  static MeetingJson of(
      MeetingLookup.LinkHolder holder, Optional<Response.Rsvp> mine, Instant now, URI calendar) {
    var context = holder.context();
    var meeting = context.meeting();
    return new MeetingJson(
        MeetingBriefJson.of(context.record(), now),
        meeting.isAhead(now),
        meeting.former().map(SlotJson::of),
        isOutdated(holder),
        Optional.of(meeting.outline().directions()).filter(each -> !each.isEmpty()),
        AgendaItemJson.all(context.attendees().shownTo(holder.attendee(), meeting.programme())),
        ExpectedAttendeesJson.of(holder, now),
        mine.map(RsvpJson::of),
        Optional.of(holder)
            .filter(each -> each.notesWhoIsThere(now))
            .map(_ -> PresentPersonJson.all(new MeetingRoll(context.roster(), meeting))),
        holder.evaluated(now).map(EvaluationResultJson::of),
        calendar);
  }

  private static boolean isOutdated(MeetingLookup.LinkHolder holder) {
    var who = holder.attendee();
    var rsvp = holder.context().record().rsvp();
    return rsvp.filter(asked -> asked.isOutdated(who)).isPresent();
  }
}
