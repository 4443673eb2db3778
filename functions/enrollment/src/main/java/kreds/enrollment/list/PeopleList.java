package kreds.enrollment.list;

import java.util.Optional;
import kreds.text.Worded;

/// Which list of people.
public enum PeopleList implements Worded {
  /// Who has a place.
  PARTICIPANTS,
  /// Who has an offer or waits, in the order of the line.
  WAITING,
  /// Who might take part.
  CANDIDATES,
  /// The companies of those who have a place or wait, with how many each.
  COMPANIES;

  /// The list of that word.
  public static Optional<PeopleList> of(String word) {
    for (var list : values()) {
      if (list.word().equals(word)) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }
}
