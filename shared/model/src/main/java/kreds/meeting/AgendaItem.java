package kreds.meeting;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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

  /// In words for staff: `"Velkomst" (09:30–10:00)`.
  public String said() {
    return "\"" + title + "\" (" + start + "–" + end + ")";
  }

  boolean overlaps(AgendaItem later) {
    return later.start.isBefore(end);
  }
}
