package kreds.meetingscheduling.inquiry;

import kreds.feed.CalendarTurn;
import kreds.feed.Calendars;
import kreds.id.Ids;
import kreds.link.LinkPurpose;
import kreds.web.Visit;

/// Knows at which address the own calendar of whoever has a link is. One read.
public record CalendarAddresses(Calendars calendars, Ids ids) {
  private static final String RENEWED = "renewed";

  /// Where a page thanks for having asked for another.
  static String afterwards(Visit visit) {
    return LinkPurpose.MEETING.path() + visit.path("token") + "?" + RENEWED + "=calendar";
  }

  CalendarTurn turn(MeetingLookup.LinkHolder holder) {
    return calendars.turn(CalendarTurn.mailbox(holder.attendee().person().address(), ids));
  }

  CalendarAddress of(Visit reader, MeetingLookup.LinkHolder holder) {
    var turn = turn(holder);
    var run = holder.context().meeting().run();
    var link = turn.link(run, holder.id(), reader.now());
    var url = reader.keptUrl(reader.link(link) + ".ics");
    return new CalendarAddress(
        url,
        "webcal" + url.substring(url.indexOf(':')),
        reader.to(LinkPurpose.MEETING.path() + reader.path("token") + CalendarAddressPage.NAME),
        turn.number(),
        reader.query(RENEWED).isPresent());
  }
}
