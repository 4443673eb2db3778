package kreds.enrollment.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.enrollment.question.AnswerWords;
import kreds.question.ExtraQuestion;
import kreds.question.GivenAnswer;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.text.Texts;

/// What people have answered, a column for each question: those that are asked, and those that were
/// and that somebody of the run has answered, so that nothing is lost.
record AnswerColumns(List<ExtraQuestion> questions, Texts texts) {

  AnswerColumns {
    questions = List.copyOf(questions);
  }

  static AnswerColumns of(Roster roster, Texts texts) {
    var questions = roster.run().questions();
    var columns = new ArrayList<>(questions.asked());
    for (var former : questions.former()) {
      if (isAnswered(roster, former)) {
        columns.add(former);
      }
    }
    return new AnswerColumns(columns, texts);
  }

  private static boolean isAnswered(Roster roster, ExtraQuestion question) {
    return roster.enrollments().stream()
        .anyMatch(each -> each.who().answers().of(question.key()).isPresent());
  }

  /// These headings and one for each question.
  List<String> headed(List<String> headings) {
    var all = new ArrayList<>(headings);
    questions.forEach(question -> all.add(question.text().in(texts.language())));
    return all;
  }

  /// That row and what this person has answered.
  List<String> after(List<String> row, Enrollment enrollment) {
    var all = new ArrayList<>(row);
    for (var question : questions) {
      var answer = enrollment.who().answers().of(question.key());
      all.add(answer.map(given -> words(question, given)).orElse(""));
    }
    return all;
  }

  private String words(ExtraQuestion question, GivenAnswer given) {
    if (!given.answers(question)) {
      return texts.text("list.answer.earlier", Map.of("answer", given.said()));
    }
    return AnswerWords.of(texts, question, given.said());
  }
}
