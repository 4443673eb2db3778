package kreds.text;

import java.util.Locale;

/// A family whose constants programs, staff and the audit name by a word: `READY` is `ready`,
/// `ENROLLMENT_SEATED` is `enrollment-seated`.
public interface Worded {

  /// As it is written in the code.
  String name();

  /// The word.
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
