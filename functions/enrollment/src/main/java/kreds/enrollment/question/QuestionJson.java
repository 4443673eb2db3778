package kreds.enrollment.question;

import java.util.ArrayList;
import java.util.List;
import kreds.question.AnswerKind;
import kreds.question.ExtraQuestion;
import kreds.question.ExtraQuestions;
import kreds.question.ReadBy;
import kreds.text.Language;
import kreds.web.api.Means;

/// Something that a network asks, as programs read it.
public record QuestionJson(
    @Means("Its answer is sent as `question-` and this.") String key,
    String text,
    AnswerKind kind,
    @Means("None for other kinds.") List<String> choices,
    @Means("Whether nobody can confirm without an answer; the form itself need not have it.")
        boolean required,
    @Means("Who may read the answer: the secretariat alone, or the other participants too.")
        ReadBy readBy) {

  /// All that are asked, for a reader of that language.
  public static List<QuestionJson> all(ExtraQuestions questions, Language language) {
    var all = new ArrayList<QuestionJson>();
    for (var question : questions.asked()) {
      all.add(of(question, language));
    }
    return all;
  }

  static QuestionJson of(ExtraQuestion question, Language language) {
    return new QuestionJson(
        question.key(),
        question.text().in(language),
        question.kind(),
        question.choices().stream().map(choice -> choice.in(language)).toList(),
        question.required(),
        question.readBy());
  }
}
