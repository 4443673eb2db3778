package kreds.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Company;

/// The agenda of one meeting, in order of time. Two points never overlap. What is for participants
/// only never shows in the public part.
public record Programme(List<AgendaItem> items) {

  /// The code of the "no" to points that are not within their meeting.
  public static final String OUTSIDE = "programme-outside";

  /// Nothing is fixed yet.
  public static final Programme EMPTY = new Programme(List.of());

  public Programme {
    items = List.copyOf(items);
    if (firstOverlap(items).isPresent()) {
      throw new IllegalArgumentException("points of a programme follow one another");
    }
  }

  /// The programme of these points in whatever order, or which two of them overlap.
  public static Outcome<Programme> of(List<AgendaItem> points) {
    var sorted = new ArrayList<>(points);
    sorted.sort(
        Comparator.comparingInt(AgendaItem::day)
            .thenComparing(AgendaItem::start)
            .thenComparing(AgendaItem::end));
    var overlap = firstOverlap(sorted);
    return overlap.isPresent()
        ? Outcome.refused(overlap.get())
        : Outcome.done(new Programme(sorted));
  }

  /// Why it does not fit a date: the point and the date are both named. Empty when it fits.
  public Optional<Refusal> outside(Slot slot) {
    return outside(items, slot);
  }

  /// As it is when its meeting moves: the same where it fits the new date, or else as much later or
  /// earlier as the meeting begins: its first day, or all of it if that does not do. It may still
  /// not fit; then it stays as it is.
  Programme moved(Slot from, Slot to) {
    if (outside(to).isEmpty()) {
      return this;
    }
    var by = Duration.between(from.start().local().toLocalTime(), to.start().local().toLocalTime());
    return shifted(by, 1, to).or(() -> shifted(by, Slot.MOST_DAYS, to)).orElse(this);
  }

  /// @param last up to which day
  private Optional<Programme> shifted(Duration by, int last, Slot to) {
    var shifted =
        items.stream()
            .flatMap(item -> item.day() > last ? Stream.of(item) : item.shifted(by).stream())
            .toList();
    return shifted.size() == items.size() && outside(shifted, to).isEmpty()
        ? Optional.of(new Programme(shifted))
        : Optional.empty();
  }

  /// The same of points that are no programme yet.
  public static Optional<Refusal> outside(List<AgendaItem> points, Slot slot) {
    for (var item : points) {
      var no = item.isWithin(slot) ? item.atNoMoment(slot) : Optional.of(isOutside(item, slot));
      if (no.isPresent()) {
        return no.map(refusal -> refusal.at("programme"));
      }
    }
    return Optional.empty();
  }

  private static Refusal isOutside(AgendaItem item, Slot slot) {
    return Refusal.invalid(
        OUTSIDE, "The point " + item.said(slot) + " lies outside the meeting " + slot.said() + ".");
  }

  /// The points that this reader may know: participants see all, the public sees the public part.
  public List<AgendaItem> shownTo(Visibility reader) {
    var shown = new ArrayList<AgendaItem>();
    for (var item : items) {
      if (reader == Visibility.PARTICIPANTS || item.visibility() == Visibility.PUBLIC) {
        shown.add(item);
      }
    }
    return shown;
  }

  /// The same as lines.
  public List<String> linesFor(Visibility reader, Slot slot) {
    var lines = new ArrayList<String>();
    for (var item : shownTo(reader)) {
      lines.add(item.line(slot));
    }
    return lines;
  }

  /// The points that a person gives, alone or with others.
  List<AgendaItem> givenBy(String name, Map<String, Company> people) {
    return items.stream().filter(item -> item.isGivenBy(name, people)).toList();
  }

  /// The same without these among those who give its points.
  Programme without(Set<String> names, Map<String, Company> people) {
    return names.isEmpty()
        ? this
        : new Programme(items.stream().map(item -> item.without(names, people)).toList());
  }

  /// In words for staff: its points with their times, without who speaks.
  public String said() {
    return items.isEmpty()
        ? "empty"
        : String.join(", ", items.stream().map(AgendaItem::said).toList());
  }

  private static Optional<Refusal> firstOverlap(List<AgendaItem> sorted) {
    for (var i = 1; i < sorted.size(); i++) {
      var earlier = sorted.get(i - 1);
      var later = sorted.get(i);
      if (earlier.overlaps(later)) {
        return Optional.of(
            Refusal.wrong(
                "programme",
                "programme-overlap",
                "The points " + earlier.said() + " and " + later.said() + " overlap."));
      }
    }
    return Optional.empty();
  }
}
