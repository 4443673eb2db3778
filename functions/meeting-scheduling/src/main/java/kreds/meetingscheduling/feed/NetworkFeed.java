package kreds.meetingscheduling.feed;

import java.util.Map;
import kreds.calendar.CalendarFeed;
import kreds.calendar.CalendarMessage;
import kreds.feed.Calendars;
import kreds.meeting.MeetingFeed;
import kreds.meeting.Meetings;
import kreds.network.Network;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// The meetings of a network as a calendar that anybody may subscribe to (S9). It tells what the
/// catalogue tells, of every meeting. One read of the network, one query of its meetings.
public record NetworkFeed(Calendars calendars, Meetings meetings) {

  /// With its route.
  public Routes on(Routes routes) {
    return routes.get(
        "GET /networks/{network}/calendar.ics",
        Operation.file(
            "networkCalendar",
            "The meetings of a network as a calendar to subscribe to (RFC 5545, 7986), those that"
                + " are over or cancelled among them",
            FeedFile.TYPE,
            "The calendar."),
        this::show);
  }

  private Reply show(Visit visit) {
    return calendars
        .network(visit.path("network"))
        .map(network -> Reply.file(FeedFile.TYPE, written(visit, network), FeedFile.SECONDS))
        .orElseGet(Reply::notFound);
  }

  private String written(Visit visit, Network network) {
    var url = visit.url(visit.to("/networks/" + network.id()));
    var page = new CalendarMessage.Page(visit.text("feed.about"), url);
    var title = network.description().in(visit.language()).title();
    var entries =
        MeetingFeed.publicly(
            network, meetings.ofNetwork(network.id()), visit.language(), visit.now());
    return FeedFile.of(
        visit,
        visit.text("feed.network", Map.of("network", title, "association", visit.association())),
        url,
        entries.stream().map(entry -> new CalendarFeed.Item(entry, page)).toList());
  }
}
