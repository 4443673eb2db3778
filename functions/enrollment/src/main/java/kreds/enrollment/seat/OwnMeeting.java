package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.meeting.MeetingStage;
import kreds.text.DayLines;
import kreds.web.MapLink;
import kreds.web.OffReason;

/// A meeting as the page of somebody shows it who has a place: one that lies ahead, or one of which
/// it is to be said how it was.
///
/// @param stage how far it has come
/// @param start nothing while its date is asked for
/// @param when the same in words; blank
/// @param agenda its programme, by day
/// @param calendar the path of its entry for a calendar; blank while there is none
/// @param text what is awaited, or what was answered
/// @param reason why it does not take place, if it does not
/// @param button what the link is called
/// @param link the path of the own page of the poll or the meeting
/// @param awaited whether an answer is
/// @param past what became of it, if its day is over
/// @param parts what the person does for it besides
public record OwnMeeting(
    String title,
    MeetingStage stage,
    Optional<Instant> start,
    String when,
    Where where,
    List<DayLines> agenda,
    String calendar,
    String text,
    OffReason reason,
    String button,
    String link,
    boolean awaited,
    Optional<PastMeeting> past,
    List<OwnPart> parts) {

  public OwnMeeting {
    agenda = List.copyOf(agenda);
    parts = List.copyOf(parts);
  }

  /// The same, for which the person does that.
  OwnMeeting doing(List<OwnPart> own) {
    return new OwnMeeting(
        title, stage, start, when, where, agenda, calendar, text, reason, button, link, awaited,
        past, own);
  }

  /// Where it is.
  ///
  /// @param place may be blank
  /// @param map where that can be seen; blank for nowhere
  /// @param directions how one finds it, by line
  public record Where(String place, String map, List<String> directions) {

    public Where {
      directions = List.copyOf(directions);
    }

    /// For whom nobody has to find it.
    static Where named(String place) {
      return new Where(place, "", List.of());
    }

    /// For who comes.
    static Where found(String place, String directions) {
      return new Where(place, MapLink.of(place), directions.lines().toList());
    }
  }
}
