package kreds.delivery;

import java.util.Map;
import java.util.Optional;
import kreds.link.Link;
import kreds.person.Person;

/// What one recipient is to be told. The words are found when it is written; here are the facts,
/// raw: dates as ISO 8601 (`2027-01-11`, `2027-01-11T08:30:00Z`), money in whole kroner. The text
/// says how each is shown.
///
/// @param values for each `{placeholder}` of the letter's texts
/// @param links for each `{link}` of the texts
public record Letter(
    LetterKind kind,
    Person to,
    Map<String, String> values,
    Map<String, Link> links,
    Optional<CalendarEntry> calendar) {

  public Letter {
    values = Map.copyOf(values);
    links = Map.copyOf(links);
  }

  /// A letter without a calendar entry.
  public static Letter of(
      LetterKind kind, Person to, Map<String, String> values, Map<String, Link> links) {
    return new Letter(kind, to, values, links, Optional.empty());
  }
}
