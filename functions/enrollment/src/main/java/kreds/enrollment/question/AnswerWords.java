package kreds.enrollment.question;

import kreds.question.ExtraQuestion;
import kreds.text.Texts;

/// Answers as people read them.
public final class AnswerWords {

  private AnswerWords() {}

  /// What was said, in the language of those texts where it is one of several choices, or yes or
  /// no.
  public static String of(Texts texts, ExtraQuestion question, String said) {
    return switch (question.kind()) {
      case TEXT, CHOICE -> question.inWords(said, texts.language());
      case YES_NO -> texts.text("question." + said);
    };
  }
}
