package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.text.DayLines;

/// A meeting as the page of somebody shows it who has a place.
///
/// @param start nothing while its date is asked for
/// @param when the same in words; blank
/// @param map where the place can be seen; blank for nowhere
/// @param agenda its programme, by day
/// @param calendar the path of its entry for a calendar; blank while there is none
/// @param text what is awaited, or what was answered
/// @param button what the link is called
/// @param link the path of the own page of the poll or the meeting
/// @param awaited whether an answer is
/// @param held whether its day is over
public record OwnMeeting(
    String title,
    Optional<Instant> start,
    String when,
    String place,
    String map,
    List<DayLines> agenda,
    String calendar,
    String text,
    String button,
    String link,
    boolean awaited,
    boolean held) {

  public OwnMeeting {
    agenda = List.copyOf(agenda);
  }
}
