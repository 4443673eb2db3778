package kreds.run;

import kreds.text.Worded;

/// Who decides that somebody is in (E16).
public enum Admission implements Worded {
  /// Whoever confirms.
  OPEN,
  /// Staff, of each who has confirmed: until then nobody has a place or stands in the line.
  STAFF,
  /// The participants, in the same way: in is whom each of them wants.
  UNANIMOUS,
  /// The participants: in is to whom none of them objects within the days that they have.
  ONE_OBJECTION,
  /// The participants: in is whom more than half of them want.
  MAJORITY;

  /// Whether it is the participants who decide, as soon as there is a group of them.
  public boolean isByGroup() {
    return this != OPEN && this != STAFF;
  }

  /// The one of that word, as a parameter says it.
  public static Admission of(String word) {
    for (var admission : values()) {
      if (admission.word().equals(word)) {
        return admission;
      }
    }
    throw new IllegalArgumentException("no admission: " + word);
  }
}
