package kreds.meeting;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kreds.inquiry.Slot;
import kreds.text.Dates;
import kreds.text.DayLines;
import kreds.text.Language;

/// The points of a programme that are on one day of a meeting.
///
/// @param heading the day, for the reader: `Tirsdag den 4. maj 2027`, or `Dag 1` while it has no
///   date; blank where the meeting is on one day, which stands above the programme then
public record AgendaDay(String heading, List<AgendaItem> items) {

  public AgendaDay {
    items = List.copyOf(items);
  }

  /// These points by day.
  ///
  /// @param slot the date of the meeting; empty while it has none
  public static List<AgendaDay> all(List<AgendaItem> items, Optional<Slot> slot, Language reader) {
    var days = new TreeMap<Integer, List<AgendaItem>>();
    for (var item : items) {
      days.computeIfAbsent(item.day(), _ -> new ArrayList<>()).add(item);
    }
    var isOneDay =
        slot.map(date -> date.days() == 1)
            .orElseGet(() -> items.stream().allMatch(item -> item.day() == 1));
    return days.entrySet().stream()
        .map(day ->
            new AgendaDay(isOneDay ? "" : heading(day.getKey(), slot, reader), day.getValue()))
        .toList();
  }

  private static String heading(int day, Optional<Slot> slot, Language reader) {
    var dates = new Dates(reader, ZoneOffset.UTC);
    return slot.map(date -> dates.heading(date.day(day)))
        .orElseGet(() -> Dates.numberedDay(reader, day));
  }

  /// As lines of a page.
  public DayLines lines(Language reader) {
    return new DayLines(heading, items.stream().map(item -> item.line(reader)).toList());
  }

  /// The same of all days as the text of a letter, or of a calendar.
  static String text(List<AgendaItem> items, Optional<Slot> slot, Language reader) {
    return all(items, slot, reader).stream()
        .map(day -> day.lines(reader).text())
        .collect(Collectors.joining("\n"));
  }
}
