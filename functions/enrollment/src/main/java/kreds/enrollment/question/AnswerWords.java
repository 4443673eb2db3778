package kreds.enrollment.question;

import kreds.question.ExtraQuestion;
import kreds.question.GivenAnswer;
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

  /// What was said to a question that is no more as it was then: as it is kept, yes and no apart.
  static String earlier(Texts texts, GivenAnswer answer) {
    var isYesOrNo =
        answer.said().equals(ExtraQuestion.YES) || answer.said().equals(ExtraQuestion.NO);
    return isYesOrNo ? texts.text("question." + answer.said()) : answer.said();
  }
}
