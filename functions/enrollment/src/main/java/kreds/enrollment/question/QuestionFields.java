package kreds.enrollment.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kreds.question.Answers;
import kreds.question.ExtraQuestion;
import kreds.text.Language;
import kreds.text.Phrase;
import kreds.web.FieldView;
import kreds.web.Form;
import kreds.web.Option;
import kreds.web.Visit;
import kreds.web.form.Typing;

/// Questions as the fields of a form, in the words of who fills it in. Each says who will read the
/// answer, and what was answered before the question was changed.
///
/// @param before what the person has answered so far
public record QuestionFields(Visit visit, List<ExtraQuestion> questions, Answers before) {

  public QuestionFields {
    questions = List.copyOf(questions);
  }

  /// Of somebody who has answered nothing yet.
  public QuestionFields(Visit visit, List<ExtraQuestion> questions) {
    this(visit, questions, Answers.NONE);
  }

  /// Whether there are none.
  public boolean isEmpty() {
    return questions.isEmpty();
  }

  /// That form, whose faults call each question by its words.
  public Form called(Form form) {
    if (questions.isEmpty()) {
      return form;
    }
    var labels = new HashMap<String, String>();
    for (var question : questions) {
      labels.put(question.field(), question.text().in(visit.language()));
    }
    return form.labelled(labels);
  }

  /// The fields, in the order of the questions.
  public List<FieldView> fields() {
    var fields = new ArrayList<FieldView>();
    for (var question : questions) {
      fields.add(
          FieldView.asked(
              question.field(),
              question.text().in(visit.language()),
              hint(question),
              !question.required(),
              typing(question),
              options(question),
              visit.lang(written(question.text()))));
    }
    return fields;
  }

  private String hint(ExtraQuestion question) {
    var readers = visit.text("question.read-by." + question.readBy().word());
    return before
        .of(question.key())
        .filter(answer -> !answer.answers(question))
        .map(answer ->
            visit.text("question.changed", "answer", AnswerWords.earlier(visit.texts(), answer))
                + " "
                + readers)
        .orElse(readers);
  }

  private Language written(Phrase phrase) {
    return phrase.languageFor(visit.language());
  }

  private static Typing typing(ExtraQuestion question) {
    return switch (question.kind()) {
      case TEXT -> new Typing("text", ExtraQuestion.LONGEST_ANSWER, "", "");
      case CHOICE -> Typing.of("select");
      case YES_NO -> Typing.of("radio");
    };
  }

  private List<Option> options(ExtraQuestion question) {
    return switch (question.kind()) {
      case TEXT -> List.of();
      case CHOICE -> choices(question);
      case YES_NO ->
          List.of(
              new Option(ExtraQuestion.YES, visit.text("question.yes")),
              new Option(ExtraQuestion.NO, visit.text("question.no")));
    };
  }

  private List<Option> choices(ExtraQuestion question) {
    var options = new ArrayList<Option>();
    options.add(new Option("", visit.text("question.choose")));
    for (var choice : question.choices()) {
      options.add(new Option(choice.first(), choice.in(visit.language())));
    }
    return options;
  }
}
