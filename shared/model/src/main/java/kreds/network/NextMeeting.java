package kreds.network;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import kreds.text.Dates;
import kreds.text.Language;

/// What everybody may know of the network's next meeting: the public part of its programme.
///
/// @param agenda one line an item, each after its time, as programs read it: `09:30 Velkomst`
/// @param first whether the group has not met before in this run: then it is no "next" one
public record NextMeeting(
    String meeting, Instant start, Instant end, String place, List<String> agenda, boolean first) {
  private static final int TIME = "09:30".length();

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

  /// The same in the way of that reader: `09.30 Velkomst`.
  public List<String> agendaFor(Language reader) {
    return agenda.stream().map(line -> line(line, reader)).toList();
  }

  private static String line(String line, Language reader) {
    return Dates.time(reader, LocalTime.parse(line.substring(0, TIME))) + line.substring(TIME);
  }
}
