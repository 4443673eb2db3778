package kreds.question;

import kreds.text.Worded;

/// Who may read the answers.
public enum ReadBy implements Worded {
  /// The secretariat alone.
  STAFF,
  /// The other participants too, once they see each other's names.
  PARTICIPANTS
}
