package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.EvaluatedPoint;

/// When the points of a meeting were that are evaluated: a title that stands there on each of
/// several days is a point of its own on each, and only its day tells which is meant.
public record EvaluatedAgenda(Meeting meeting) {

  /// A point with the item of the programme that it is; empty where that reads otherwise by now.
  public record TimedPoint(EvaluatedPoint point, Optional<AgendaItem> item) {}

  /// The same points, each with its place in the programme. They were taken from it in its order,
  /// so each is sought behind the one before, by its title: who is named there may read otherwise.
  public List<TimedPoint> timed(List<EvaluatedPoint> points) {
    var items = meeting.outline().programme().items();
    var all = new ArrayList<TimedPoint>();
    var next = 0;
    for (var point : points) {
      var at = next;
      while (at < items.size() && !is(items.get(at), point)) {
        at++;
      }
      var isThere = at < items.size();
      all.add(new TimedPoint(point, isThere ? Optional.of(items.get(at)) : Optional.empty()));
      next = isThere ? at + 1 : next;
    }
    return List.copyOf(all);
  }

  private static boolean is(AgendaItem item, EvaluatedPoint point) {
    return item.isATheme() && item.title().equals(point.title());
  }

  /// The item that a point is, where it is to be said on which day that was: over one day its place
  /// in the programme says enough.
  public Optional<AgendaItem> dated(TimedPoint timed) {
    return timed.item().filter(_ -> meeting.slot().filter(slot -> slot.days() > 1).isPresent());
  }

  /// When an item begins.
  public Instant start(AgendaItem item) {
    return item.begins(MeetingLetters.slot(meeting));
  }

  /// When it ends.
  public Instant end(AgendaItem item) {
    return item.ends(MeetingLetters.slot(meeting));
  }
}
