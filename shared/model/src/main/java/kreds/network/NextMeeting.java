package kreds.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kreds.text.Dates;
import kreds.text.DayLines;
import kreds.text.Language;

/// What everybody may know of the network's next meeting: the public part of its programme.
///
/// @param agenda one line an item, each after its time, as programs read it: `09:30 Velkomst`;
///   after its day, too, where the meeting has several: `2027-05-04 13:00 Velkomst`
/// @param first whether the group has not met before in this run: then it is no "next" one
public record NextMeeting(
    String meeting, Instant start, Instant end, String place, List<String> agenda, boolean first) {
  private static final int TIME = "09:30".length();
  private static final int YEAR = "2027".length();
  private static final int DAY = "2027-05-04".length();

  public NextMeeting {
    agenda = List.copyOf(agenda);
  }

  /// One after another.
  public NextMeeting(
      String meeting, Instant start, Instant end, String place, List<String> agenda) {
    this(meeting, start, end, place, agenda, false);
  }

  /// The same as the first of its run.
  public NextMeeting asFirst() {
    return new NextMeeting(meeting, start, end, place, agenda, true);
  }

  /// The same in the way of that reader, by day: `09.30 Velkomst`.
  public List<DayLines> agendaFor(Language reader) {
    var days = new LinkedHashMap<String, List<String>>();
    for (var line : agenda) {
      var day = line.charAt(YEAR) == '-' ? line.substring(0, DAY) : "";
      var rest = day.isEmpty() ? line : line.substring(DAY + 1);
      days.computeIfAbsent(day, _ -> new ArrayList<>()).add(line(rest, reader));
    }
    return days.entrySet().stream()
        .map(day -> new DayLines(heading(day.getKey(), reader), day.getValue()))
        .toList();
  }

  private static String heading(String day, Language reader) {
    return day.isEmpty() ? "" : new Dates(reader, ZoneOffset.UTC).heading(LocalDate.parse(day));
  }

  private static String line(String line, Language reader) {
    return Dates.time(reader, LocalTime.parse(line.substring(0, TIME))) + line.substring(TIME);
  }
}
