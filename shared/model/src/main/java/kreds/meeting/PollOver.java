package kreds.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.inquiry.Attendee;
import kreds.network.Network;
import kreds.person.Person;

/// What staff are told of a poll whose time is over: everybody reads that they choose the date now.
/// A meeting has one poll, and so one such letter.
record PollOver(Network network, DatePoll poll) {

  Delivery told(Person staff, Moment at) {
    var meeting = poll.record().meeting();
    var lead = poll.leading();
    var values = new HashMap<String, String>();
    values.put("title", network.description().in(staff.language()).title());
    values.put("meeting", meeting.title());
    values.put("number", Integer.toString(meeting.number()));
    values.put("answers", poll.best().stream().map(this::line).collect(Collectors.joining("\n")));
    values.put(
        "missing",
        poll.silent().stream().map(PollOver::named).sorted().collect(Collectors.joining("\n")));
    values.put("lead", lead.isPresent() ? "clear" : "open");
    values.put(
        "event",
        lead.map(date -> event("choose-date", staff, "date", date.slot().id()))
            .orElseGet(() -> event("show-meeting", staff)));
    var letter = Letter.of(LetterKind.POLL_OVER, staff, values, Map.of());
    return Delivery.now(LetterKind.POLL_OVER.key() + "/" + meeting.id(), letter, at.now());
  }

  private String event(String command, Person staff, String... date) {
    var meeting = poll.record().meeting();
    var fields = new ArrayList<String>();
    fields.addAll(List.of("network", meeting.network(), "meeting", meeting.id()));
    fields.addAll(List.of(date));
    return StaffEvent.of("meeting-scheduling", command, staff, fields.toArray(new String[0]));
  }

  /// A date with what was answered to it: when it is, how many can, can if needed, and cannot, and
  /// who of host and speakers cannot.
  private String line(DateTally tally) {
    var cannot =
        poll.attendees().asked().stream()
            .filter(each -> tally.refusedBy().contains(each.post()))
            .map(PollOver::named)
            .collect(Collectors.joining(", "));
    return String.join(
        "/",
        tally.slot().id(),
        tally.slot().start().instant().toString(),
        tally.slot().end().instant().toString(),
        Integer.toString(tally.yes()),
        Integer.toString(tally.ifNeeded()),
        Integer.toString(tally.no()),
        cannot);
  }

  private static String named(Attendee attendee) {
    var person = attendee.person();
    var role = attendee.role() == Attendee.Role.PARTICIPANT ? "" : " (" + attendee.post() + ")";
    return person.name() + role;
  }
}
