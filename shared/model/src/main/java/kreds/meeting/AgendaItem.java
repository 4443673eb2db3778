package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.text.Dates;
import kreds.text.Language;

/// One point of a programme, in times of one of the meeting's days.
///
/// @param day on which day of the meeting it is, from 1
/// @param speaker who gives it; may be blank
public record AgendaItem(
    int day, LocalTime start, LocalTime end, String title, String speaker, Visibility visibility) {

  public AgendaItem {
    if (title.isBlank() || !end.isAfter(start) || day < 1 || day > Slot.MOST_DAYS) {
      throw new IllegalArgumentException("a point has a day and a title, and ends after it starts");
    }
    start = start.truncatedTo(ChronoUnit.MINUTES);
    end = end.truncatedTo(ChronoUnit.MINUTES);
  }

  /// One on the first day, which mostly is the only one.
  public AgendaItem(
      LocalTime start, LocalTime end, String title, String speaker, Visibility visibility) {
    this(1, start, end, title, speaker, visibility);
  }

  /// The same so much later, or earlier; empty where it would reach over midnight.
  Optional<AgendaItem> shifted(Duration by) {
    var from = start.plus(by);
    var to = end.plus(by);
    var isSameDay = by.isNegative() ? !from.isAfter(start) : !to.isBefore(end);
    return isSameDay && to.isAfter(from)
        ? Optional.of(new AgendaItem(day, from, to, title, speaker, visibility))
        : Optional.empty();
  }

  /// As programs read it: `09:30 Velkomst – Anne Holm`, with its day before that where the meeting
  /// has several: `2027-01-12 09:30 Velkomst – Anne Holm`.
  String line(Slot slot) {
    return (slot.days() == 1 ? "" : slot.day(day) + " ") + start + " " + title + by();
  }

  /// When it begins, in a meeting on that date.
  Instant begins(Slot slot) {
    return slot.day(day).atTime(start).atZone(slot.start().zone()).toInstant();
  }

  /// When it ends there.
  Instant ends(Slot slot) {
    return slot.day(day).atTime(end).atZone(slot.start().zone()).toInstant();
  }

  /// Whether all of it lies within the meeting.
  boolean isWithin(Slot slot) {
    var on = slot.day(day);
    return slot.holds(on.atTime(start), on.atTime(end));
  }

  /// As a line of a page or a letter, in the way of its reader: `09.30 Velkomst – Anne Holm`.
  public String line(Language language) {
    return Dates.time(language, start) + " " + title + by();
  }

  private String by() {
    return speaker.isBlank() ? "" : " – " + speaker;
  }

  /// Whether everybody may know of it.
  boolean isPublic() {
    return visibility == Visibility.PUBLIC;
  }

  /// Whether that person gives it, alone or with others ([GivenBy#has]).
  boolean isGivenBy(String name, Map<String, Company> people) {
    return new GivenBy(speaker, people).has(name);
  }

  /// The same without these among those who give it ([GivenBy#without]).
  AgendaItem without(Set<String> names, Map<String, Company> people) {
    var rest = new GivenBy(speaker, people).without(names);
    return rest.equals(speaker) ? this : new AgendaItem(day, start, end, title, rest, visibility);
  }

  /// Whether it can be asked how it was: somebody speaks, or it has a theme of its own.
  boolean isATheme() {
    return !speaker.isBlank() || !Interlude.is(title);
  }

  /// In words for staff: `"Velkomst" (09:30–10:00)`, `"Velkomst" (day 2, 09:30–10:00)`.
  public String said() {
    return said(day > 1);
  }

  /// The same in a meeting; with its day where that has several.
  String said(Slot slot) {
    return said(day > 1 || slot.days() > 1);
  }

  private String said(boolean withDay) {
    var which = withDay ? "day " + day + ", " : "";
    return "\"" + title + "\" (" + which + start + "–" + end + ")";
  }

  /// Why the clock on the wall shows its times never, or twice, in that meeting (S7).
  Optional<Refusal> atNoMoment(Slot slot) {
    for (var time : List.of(start, end)) {
      var at = WallTime.of(slot.day(day).atTime(time), slot.start().zone());
      if (at instanceof Outcome.Refused<WallTime>(var no)) {
        return Optional.of(no);
      }
    }
    return Optional.empty();
  }

  boolean overlaps(AgendaItem later) {
    return later.day == day && later.start.isBefore(end);
  }
}
