package kreds.run;

import kreds.text.Worded;

/// Who decides that somebody is in (E16).
public enum Admission implements Worded {
  /// Whoever confirms.
  OPEN,
  /// Staff, of each who has confirmed: until then nobody has a place or stands in the line.
  STAFF;

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
