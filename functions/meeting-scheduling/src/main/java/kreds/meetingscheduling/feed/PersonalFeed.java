package kreds.meetingscheduling.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.aws.RequestFailure;
import kreds.calendar.CalendarFeed;
import kreds.calendar.CalendarMessage;
import kreds.delivery.CalendarEntry;
import kreds.feed.CalendarTurn;
import kreds.feed.Calendars;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meeting.MeetingFeed;
import kreds.meeting.Meetings;
import kreds.meeting.TeamMember;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// A person's own calendar, for a program to subscribe to (S9): the meetings of all networks of the
/// mailbox, each as its invitation has it. Its address is a secret, since programs keep no other;
/// whoever takes another one closes it, and so does being forgotten.
///
/// Two reads, two queries of indexes and one read of what they name, and a query for each network;
/// one query more for who has no place, but makes a meeting happen.
public record PersonalFeed(Calendars calendars, Meetings meetings, Ids ids) {
  private static final String NOBODY_ELSE = "private, no-store";

  /// With its route. The address ends in `.ics`, which the token takes along and which is no part
  /// of it: programs know a calendar by that.
  public Routes on(Routes routes) {
    return routes.link(
        "GET " + LinkPurpose.CALENDAR.path() + "{token}",
        Operation.file(
            "ownCalendar",
            "A person's own calendar to subscribe to (RFC 5545, 7986): the meetings of all networks"
                + " of that person; 410 once there is another address",
            FeedFile.TYPE,
            "The calendar."),
        LinkSubject.OfCalendar.LINK,
        this::show);
  }

  private Reply show(Visit visit, LinkSubject.OfCalendar about) {
    var owner = owner(about).filter(person -> !person.isForgotten());
    if (owner.isEmpty()) {
      return closed(visit);
    }
    var reader = visit.readBy(owner.get());
    var address = owner.get().address();
    var turn = calendars.turn(CalendarTurn.mailbox(address, ids));
    return turn.number() == about.turn()
        ? new Reply.File(FeedFile.TYPE, written(reader, address), NOBODY_ELSE, "")
        : closed(reader);
  }

  private static Reply closed(Visit reader) {
    return new Reply.Failed(RequestFailure.EXPIRED, Optional.of(reader.language()));
  }

  private Optional<Person> owner(LinkSubject.OfCalendar about) {
    var seat = calendars.seat(about.run(), about.person());
    return seat.isPresent() ? Optional.of(seat.get().person()) : member(about);
  }

  /// Who makes a meeting happen is replaced by somebody with another identifier.
  private Optional<Person> member(LinkSubject.OfCalendar about) {
    return meetings.ofRun(about.run()).meetings().stream()
        .flatMap(record -> record.meeting().team().members().stream())
        .filter(member -> member.id().equals(about.person()))
        .findFirst()
        .flatMap(TeamMember::attending)
        .map(Attendee::person);
  }

  private String written(Visit reader, EmailAddress address) {
    var entries = new ArrayList<CalendarEntry>();
    for (var own : calendars.concerning(address)) {
      var all = meetings.ofNetwork(own.network().id());
      entries.addAll(MeetingFeed.of(own, all, address, reader.language()));
    }
    entries.sort(MeetingFeed.IN_ORDER);
    return FeedFile.of(
        reader, reader.text("feed.own", "association", reader.association()), "", items(entries));
  }

  private static List<CalendarFeed.Item> items(List<CalendarEntry> entries) {
    return entries.stream()
        .map(entry -> new CalendarFeed.Item(entry, CalendarMessage.Page.NONE))
        .toList();
  }
}
