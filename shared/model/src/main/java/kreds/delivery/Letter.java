package kreds.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.link.Link;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// What one recipient is to be told. The words are found when it is written; here are the facts,
/// raw: dates as ISO 8601 (`2027-01-11`, `2027-01-11T08:30:00Z`), money in whole kroner. The text
/// says how each is shown.
///
/// @param values for each `{placeholder}` of the letter's texts
/// @param links for each `{link}` of the texts
/// @param replyTo whose words it brings, so that an answer goes there; empty for the association's
public record Letter(
    LetterKind kind,
    Person to,
    Map<String, String> values,
    Map<String, Link> links,
    Optional<CalendarEntry> calendar,
    Optional<EmailAddress> replyTo) {
  /// The value that says in which language the title is, where it is not the letter's.
  public static final String TITLE_LANGUAGE = "title-language";

  /// The same of the words that somebody typed.
  public static final String TYPED_LANGUAGE = "typed-language";

  /// What stands in place of somebody who is forgotten.
  private static final String FORGOTTEN = "…";

  /// The values in which letters to staff say who somebody is, and quote them.
  private static final Set<String> OF_A_PERSON = Set.of("who", "objection", "needs", "note");

  public Letter {
    values = Map.copyOf(values);
    links = Map.copyOf(links);
  }

  /// A letter whose answer the association reads.
  public Letter(
      LetterKind kind,
      Person to,
      Map<String, String> values,
      Map<String, Link> links,
      Optional<CalendarEntry> calendar) {
    this(kind, to, values, links, calendar, Optional.empty());
  }

  /// A letter without a calendar entry.
  public static Letter of(
      LetterKind kind, Person to, Map<String, String> values, Map<String, Link> links) {
    return new Letter(kind, to, values, links, Optional.empty());
  }

  /// For how many days it may wait to be read together with others. Who will not speak after all
  /// may mean tomorrow's meeting.
  int daysItCanWait() {
    var isRefusal =
        kind == LetterKind.SPEAKER_ANSWERED && !"yes".equals(values.getOrDefault("said", ""));
    return isRefusal ? 0 : kind.daysItCanWait();
  }

  /// The same with more facts.
  public Letter saying(Map<String, String> more) {
    var all = new HashMap<>(values);
    all.putAll(more);
    return new Letter(kind, to, all, links, calendar, replyTo);
  }

  /// The same without what it says of somebody who is forgotten: who they are and what they typed;
  /// a letter that has not left yet says that much less.
  Letter forgetting(Person who) {
    var all = new HashMap<>(values);
    all.replaceAll(
        (name, value) -> OF_A_PERSON.contains(name) || isOf(who, value) ? FORGOTTEN : value);
    var answers = replyTo.filter(address -> !address.equals(who.address()));
    return new Letter(kind, to, all, links, calendar, answers);
  }

  private static boolean isOf(Person who, String value) {
    return value.contains(who.name()) || value.contains(who.address().value());
  }

  /// The same, whose answer goes to that mailbox.
  public Letter answeredBy(EmailAddress writer) {
    return new Letter(kind, to, values, links, calendar, Optional.of(writer));
  }
}
