package kreds.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarStatus;
import kreds.inquiry.Attendee;
import kreds.network.Network;
import kreds.person.Person;
import kreds.text.Language;

/// What a meeting puts into a calendar, for one reader: in that language, and with those points of
/// the programme that this reader may know. A letter and the page say the same.
public final class MeetingEntry {
  private MeetingEntry() {}

  /// The entry; none while there is no date.
  public static Optional<CalendarEntry> of(
      Network network, Meeting meeting, Attendee reader, Attendees all) {
    return meeting
        .slot()
        .map(slot ->
            new CalendarEntry(
                meeting.calendarOf(all.of(reader.person().address())),
                status(meeting),
                slot.start().instant(),
                slot.end().instant(),
                titleFor(network, reader.person()) + ": " + meeting.title(),
                meeting.place(),
                agenda(meeting, reader, all)));
  }

  static CalendarStatus status(Meeting meeting) {
    return meeting.state() == MeetingState.CANCELLED
        ? CalendarStatus.CANCELLED
        : CalendarStatus.CONFIRMED;
  }

  /// The points of the programme that this reader may know, a line each.
  static String agenda(Meeting meeting, Attendee reader, Attendees all) {
    return agenda(meeting.programme(), reader, all);
  }

  static String agenda(Programme programme, Attendee reader, Attendees all) {
    return lines(all.shownTo(reader, programme), reader.person().language());
  }

  static String lines(List<AgendaItem> items, Language reader) {
    return items.stream().map(item -> item.line(reader)).collect(Collectors.joining("\n"));
  }

  static String titleFor(Network network, Person person) {
    return network.description().in(person.language()).title();
  }
}
