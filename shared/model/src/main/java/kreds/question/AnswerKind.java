package kreds.question;

import kreds.text.Worded;

/// How a question is answered.
public enum AnswerKind implements Worded {
  /// In a line of one's own words.
  TEXT,
  /// By one of several choices.
  CHOICE,
  /// By yes or no.
  YES_NO
}
