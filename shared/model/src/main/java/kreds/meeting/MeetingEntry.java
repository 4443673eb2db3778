package kreds.meeting;

import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarStatus;
import kreds.inquiry.Attendee;
import kreds.network.Network;
import kreds.person.Person;

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
                description(meeting, reader, all)));
  }

  /// What stands in the entry beside time and place: the agenda, and how one finds the place, which
  /// is for those alone who are invited there.
  private static String description(Meeting meeting, Attendee reader, Attendees all) {
    var agenda = agenda(meeting, reader, all);
    var directions = meeting.outline().directions();
    if (directions.isEmpty()) {
      return agenda;
    }
    var found =
        switch (reader.person().language()) {
          case DA -> "Sådan finder du frem:\n";
          case EN -> "How to get there:\n";
        };
    return (agenda.isEmpty() ? "" : agenda + "\n\n") + found + directions;
  }

  static CalendarStatus status(Meeting meeting) {
    if (meeting.isMissed()) {
      return CalendarStatus.MISSED;
    }
    return meeting.state() == MeetingState.CANCELLED
        ? CalendarStatus.CANCELLED
        : CalendarStatus.CONFIRMED;
  }

  /// The points of the programme that this reader may know, a line each.
  static String agenda(Meeting meeting, Attendee reader, Attendees all) {
    return agenda(meeting, meeting.programme(), reader, all);
  }

  /// The same of a programme that the meeting has, or had.
  static String agenda(Meeting meeting, Programme programme, Attendee reader, Attendees all) {
    return AgendaDay.text(
        all.shownTo(reader, programme), meeting.slot(), reader.person().language());
  }

  static String titleFor(Network network, Person person) {
    return network.description().in(person.language()).title();
  }
}
