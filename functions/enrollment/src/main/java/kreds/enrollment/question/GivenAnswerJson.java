package kreds.enrollment.question;

import java.util.ArrayList;
import java.util.List;
import kreds.question.Answers;
import kreds.question.ExtraQuestions;
import kreds.text.Language;
import kreds.web.api.Means;

/// An answer as staff see it.
public record GivenAnswerJson(
    String key,
    @Means("As it is asked now, or was asked last.") String question,
    String answer,
    @Means("Not so once the question was taken away, or means something else than was answered.")
        boolean holds) {

  /// All that somebody has answered.
  public static List<GivenAnswerJson> all(
      ExtraQuestions questions, Answers answers, Language language) {
    var all = new ArrayList<GivenAnswerJson>();
    for (var answer : answers.given()) {
      var question = questions.known(answer.key());
      all.add(
          new GivenAnswerJson(
              answer.key(),
              question.map(known -> known.text().in(language)).orElse(""),
              question.map(known -> known.inWords(answer.said(), language)).orElse(answer.said()),
              questions.asked().stream().anyMatch(answer::answers)));
    }
    return all;
  }
}
