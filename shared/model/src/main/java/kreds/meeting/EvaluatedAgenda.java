package kreds.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.EvaluatedPoint;

/// When the points of a meeting were that are evaluated: a title that stands there on each of
/// several days is a point of its own on each, and only its day tells which is meant.
public record EvaluatedAgenda(Meeting meeting) {

  /// A point with the item of the programme that it is; empty where that reads otherwise by now.
  public record TimedPoint(EvaluatedPoint point, Optional<AgendaItem> item) {}

  /// The same points, each with its place in the programme: of two that read the same the first is
  /// the earlier one.
  public List<TimedPoint> timed(List<EvaluatedPoint> points) {
    var left = new ArrayList<>(meeting.programme().items());
    var all = new ArrayList<TimedPoint>();
    for (var point : points) {
      var item = left.stream().filter(each -> is(each, point)).findFirst();
      item.ifPresent(left::remove);
      all.add(new TimedPoint(point, item));
    }
    return List.copyOf(all);
  }

  /// Who has not agreed to speak is not named where people say how it was.
  private static boolean is(AgendaItem item, EvaluatedPoint point) {
    return item.title().equals(point.title())
        && (point.speaker().isEmpty() || item.speaker().equals(point.speaker()));
  }

  /// The item that a point is, where it is to be said on which day that was: over one day its place
  /// in the programme says enough.
  public Optional<AgendaItem> dated(TimedPoint timed) {
    return timed.item().filter(_ -> meeting.slot().filter(slot -> slot.days() > 1).isPresent());
  }

  /// When an item begins.
  public Instant start(AgendaItem item) {
    return at(item, item.start());
  }

  /// When it ends.
  public Instant end(AgendaItem item) {
    return at(item, item.end());
  }

  private Instant at(AgendaItem item, LocalTime time) {
    var slot = MeetingLetters.slot(meeting);
    return slot.day(item.day()).atTime(time).atZone(slot.start().zone()).toInstant();
  }
}
