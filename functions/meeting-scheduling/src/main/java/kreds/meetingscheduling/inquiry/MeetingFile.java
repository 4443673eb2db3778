package kreds.meetingscheduling.inquiry;

import kreds.calendar.CalendarMessage;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meeting.MeetingEntry;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// A meeting as a file for a calendar, behind the link to its page: for whoever has lost the mail,
/// or reads mail elsewhere. It is the entry of the mail under the same identity, so whoever has
/// both has one.
public record MeetingFile(MeetingLookup lookup) {
  private static final String NAME = "/calendar.ics";
  private static final String TYPE = "text/calendar";

  /// With its route.
  public Routes on(Routes routes) {
    return routes.link(
        "GET " + LinkPurpose.MEETING.path() + "{token}" + NAME,
        Operation.file(
            "meetingCalendar",
            "One meeting as an entry for a calendar (RFC 5545); 404 while it has no date",
            TYPE,
            "The entry."),
        LinkSubject.OfMeeting.LINK,
        this::show);
  }

  /// Where it is, of the meeting whose page is visited.
  static String path(Visit visit) {
    return LinkPurpose.MEETING.path() + visit.path("token") + NAME;
  }

  private Reply show(Visit visit, LinkSubject.OfMeeting about) {
    return Reply.of(lookup.holder(about), holder -> file(visit, holder));
  }

  private static Reply file(Visit visit, MeetingLookup.LinkHolder holder) {
    var reader = visit.readBy(holder.attendee().person());
    var context = holder.context();
    var page =
        new CalendarMessage.Page(
            reader.text("meeting.entry"),
            reader.keptUrl(LinkPurpose.MEETING.path() + visit.path("token")));
    return MeetingEntry.of(
            context.network(), context.meeting(), holder.attendee(), context.attendees())
        .map(entry -> Reply.file(TYPE, CalendarMessage.published(entry, visit.now(), page), 0))
        .orElseGet(Reply::notFound);
  }
}
