package kreds.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.text.Visible;

/// One point of a programme, in times of the meeting's day.
///
/// @param speaker who gives it; may be blank
public record AgendaItem(
    LocalTime start, LocalTime end, String title, String speaker, Visibility visibility) {

  public AgendaItem {
    if (title.isBlank() || !end.isAfter(start)) {
      throw new IllegalArgumentException("a point has a title, and ends after it starts");
    }
    start = start.truncatedTo(ChronoUnit.MINUTES);
    end = end.truncatedTo(ChronoUnit.MINUTES);
  }

  /// The same so much later, or earlier; empty where it would reach over midnight.
  Optional<AgendaItem> shifted(Duration by) {
    var from = start.plus(by);
    var to = end.plus(by);
    var isSameDay = by.isNegative() ? !from.isAfter(start) : !to.isBefore(end);
    return isSameDay && to.isAfter(from)
        ? Optional.of(new AgendaItem(from, to, title, speaker, visibility))
        : Optional.empty();
  }

  /// As programs read it: `09:30 Velkomst – Anne Holm`.
  String line() {
    return start + " " + title + by();
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

  /// Whether that person gives it, alone or with others: `Signe Højgaard` of `Anne Holm, Signe
  /// Højgaard`.
  boolean isGivenBy(String name) {
    return folded(speaker).contains(folded(name));
  }

  private static String folded(String name) {
    return " " + Visible.folded(name.replaceAll("[,;&/]", " ")).toLowerCase(Locale.ROOT) + " ";
  }

  /// Whether it can be asked how it was: somebody speaks, or it has a theme of its own.
  boolean isATheme() {
    return !speaker.isBlank() || !Interlude.is(title);
  }

  /// In words for staff: `"Velkomst" (09:30–10:00)`.
  public String said() {
    return "\"" + title + "\" (" + start + "–" + end + ")";
  }

  boolean overlaps(AgendaItem later) {
    return later.start.isBefore(end);
  }
}
