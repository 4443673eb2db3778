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
  /// What is a theme only by somebody who never said that they speak was none of them.
  public List<TimedPoint> timed(List<EvaluatedPoint> points) {
    var items = meeting.outline().programme().items();
    var agreed = meeting.agreed().items();
    var all = new ArrayList<TimedPoint>();
    var next = 0;
    for (var point : points) {
      var from = next;
      var at = behind(agreed, from, point).or(() -> behind(items, from, point));
      all.add(new TimedPoint(point, at.map(items::get)));
      next = at.map(found -> found + 1).orElse(from);
    }
    return List.copyOf(all);
  }

  private static Optional<Integer> behind(List<AgendaItem> items, int from, EvaluatedPoint point) {
    for (var at = from; at < items.size(); at++) {
      if (items.get(at).isATheme() && items.get(at).title().equals(point.title())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
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
