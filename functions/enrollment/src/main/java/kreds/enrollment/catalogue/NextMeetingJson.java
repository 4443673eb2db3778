package kreds.enrollment.catalogue;

import java.time.Instant;
import java.util.List;
import kreds.network.NextMeeting;
import kreds.web.api.Means;

/// When and where a network meets next.
public record NextMeetingJson(
    Instant start,
    Instant end,
    String place,
    @Means("The public part, one line an item; each with its day where there are several.")
        List<String> agenda) {

  /// Of that meeting.
  public static NextMeetingJson of(NextMeeting next) {
    return new NextMeetingJson(next.start(), next.end(), next.place(), next.agenda());
  }
}
