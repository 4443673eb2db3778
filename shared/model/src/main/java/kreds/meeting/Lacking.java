package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.text.Worded;

/// What a meeting can lack before it may be called held: members of one group are competitors, so
/// that an agenda goes out before they meet, and attendance and minutes are kept (S19).
public enum Lacking implements Worded {
  /// It is not over.
  END("it is not over yet"),
  /// Its programme went out to nobody before it began.
  AGENDA("no agenda went out before it"),
  /// It is not noted who was there.
  ATTENDANCE("it is not noted who was there"),
  /// There are no minutes.
  MINUTES("its minutes are not published");

  private final String said;

  Lacking(String said) {
    this.said = said;
  }

  /// All that a meeting with a date lacks; of one that has not begun nothing else is missing yet.
  public static List<Lacking> of(MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    if (!meeting.hasBegun(now)) {
      return List.of(END);
    }
    var all = new ArrayList<Lacking>();
    if (!meeting.isOver(now)) {
      all.add(END);
    }
    if (meeting.slot().filter(meeting.agenda()::isInTime).isEmpty()) {
      all.add(AGENDA);
    }
    if (!meeting.attendance().isTaken()) {
      all.add(ATTENDANCE);
    }
    if (record.minutes().isEmpty()) {
      all.add(MINUTES);
    }
    return List.copyOf(all);
  }

  /// In words for staff.
  String said() {
    return said;
  }
}
