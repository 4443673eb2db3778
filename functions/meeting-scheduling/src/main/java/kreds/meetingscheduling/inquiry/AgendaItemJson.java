package kreds.meetingscheduling.inquiry;

import java.time.LocalTime;
import java.util.List;
import kreds.meeting.AgendaItem;
import kreds.meeting.Visibility;
import kreds.web.api.Means;

/// One point of a programme.
///
/// @param speaker may be blank
public record AgendaItemJson(
    @Means("On which day of the meeting, from 1.") int day,
    LocalTime start,
    LocalTime end,
    String title,
    String speaker,
    Visibility audience) {

  /// Of these points.
  public static List<AgendaItemJson> all(List<AgendaItem> items) {
    return items.stream()
        .map(item ->
            new AgendaItemJson(
                item.day(),
                item.start(),
                item.end(),
                item.title(),
                item.speaker(),
                item.visibility()))
        .toList();
  }
}
